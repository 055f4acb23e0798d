<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>AboutSettings</name>
    <message>
        <source>About</source>
        <translation>このアプリについて</translation>
    </message>
    <message>
        <source>Snug %1</source>
        <translation>Snug %1</translation>
    </message>
    <message>
        <source>Your rooms and messages are in %1.</source>
        <translation>あなたのルームとメッセージは %1 にあります。</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>MIT ライセンスの自由なソフトウェアです。</translation>
    </message>
</context>
<context>
    <name>AttentionChoice</name>
    <message>
        <source>Notify me about</source>
        <translation>通知する内容</translation>
    </message>
    <message>
        <source>Every message</source>
        <translation>すべてのメッセージ</translation>
    </message>
    <message>
        <source>Messages that mention me</source>
        <translation>自分への言及</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Nothing until tomorrow</source>
        <translation>明日までなし</translation>
    </message>
</context>
<context>
    <name>CallerDelegate</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>接続 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Show the address of %1</source>
        <translation>%1 のアドレスを表示</translation>
    </message>
</context>
<context>
    <name>CallerList</name>
    <message>
        <source>Who is connected</source>
        <translation>接続中の人</translation>
    </message>
    <message>
        <source>Nobody is connected at the moment.</source>
        <translation>今は誰も接続していません。</translation>
    </message>
</context>
<context>
    <name>ClientStore</name>
    <message>
        <source>I can&apos;t save to %1. You can chat, but nothing is kept.</source>
        <translation>%1 に保存できません。チャットはできますが、何も残りません。</translation>
    </message>
    <message>
        <source>A newer Snug keeps your rooms in %1. You can chat, but nothing is kept until you update.</source>
        <translation>%1 には、より新しい Snug のルームがあります。チャットはできますが、更新するまで何も残りません。</translation>
    </message>
    <message>
        <source>The list of your rooms in %1 is damaged. You can chat, but nothing is kept.</source>
        <translation>%1 にあるルームの一覧が壊れています。チャットはできますが、何も残りません。</translation>
    </message>
    <message>
        <source>There is no space left in %1. You can chat, but nothing new is kept.</source>
        <translation>%1 に空き容量がありません。チャットはできますが、新しいものは残りません。</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Copy the code</source>
        <translation>コードをコピー</translation>
    </message>
</context>
<context>
    <name>CompletionList</name>
    <message>
        <source>Suggestions</source>
        <translation>候補</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Message %1</source>
        <translation>%1 へのメッセージ</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>絵文字</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%Ln 文字多すぎます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>残り %Ln 文字</numerusform>
        </translation>
    </message>
    <message>
        <source>How many characters still fit. Emoji and some scripts take the room of several.</source>
        <translation>あと何文字入るか。絵文字や一部の文字は数文字分の場所を使います。</translation>
    </message>
</context>
<context>
    <name>ConnectionBar</name>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>詳細を隠す</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>CopyIcon</name>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>DayGrid</name>
    <message>
        <source>Month before</source>
        <translation>前の月</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%2年%1</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>次の月</translation>
    </message>
</context>
<context>
    <name>DayPanel</name>
    <message>
        <source>Go to a day</source>
        <translation>日付へ移動</translation>
    </message>
    <message>
        <source>Shows the first message of that day, or the next one after it.</source>
        <translation>その日の最初のメッセージか、その次のメッセージを表示します。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Go to this day</source>
        <translation>この日へ移動</translation>
    </message>
</context>
<context>
    <name>DeliveryNote</name>
    <message>
        <source>Waits to be sent</source>
        <translation>送信を待っています</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>もう一度送信</translation>
    </message>
    <message>
        <source>Don&apos;t send</source>
        <translation>送信しない</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>DesktopSettings</name>
    <message>
        <source>Desktop</source>
        <translation>デスクトップ</translation>
    </message>
    <message>
        <source>Keep running when the window is closed</source>
        <translation>ウィンドウを閉じても動作を続ける</translation>
    </message>
    <message>
        <source>While I host a room</source>
        <translation>ルームを開いている間</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>常に</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>This desktop has no tray to come back from. Closing the window quits, and asks first while people are in your rooms.</source>
        <translation>このデスクトップには、戻るためのトレイがありません。ウィンドウを閉じると終了します。ルームに人がいるときは、先に確認します。</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>ログイン時に起動する</translation>
    </message>
    <message>
        <source>Without its window, in the tray. The rooms you host open at once.</source>
        <translation>ウィンドウを出さず、トレイで起動します。あなたのルームはすぐに開きます。</translation>
    </message>
    <message>
        <source>Minimised. The rooms you host open at once.</source>
        <translation>最小化して起動します。あなたのルームはすぐに開きます。</translation>
    </message>
</context>
<context>
    <name>EditMenu</name>
    <message>
        <source>Cut</source>
        <translation>切り取り</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
</context>
<context>
    <name>EmojiGroups</name>
    <message>
        <source>Groups of emoji</source>
        <translation>絵文字の分類</translation>
    </message>
</context>
<context>
    <name>EmojiPanel</name>
    <message>
        <source>Search emoji</source>
        <translation>絵文字を検索</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>The emoji you use will be here.</source>
        <translation>使った絵文字がここに並びます。</translation>
    </message>
    <message>
        <source>No emoji is called that.</source>
        <translation>その名前の絵文字はありません。</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Emoji</source>
        <translation>絵文字</translation>
    </message>
</context>
<context>
    <name>EmptyRoomView</name>
    <message>
        <source>Your room is open</source>
        <translation>ルームが開きました</translation>
    </message>
    <message>
        <source>Nobody has said anything yet. The word is yours.</source>
        <translation>まだ静かです。最初のひとことをどうぞ。</translation>
    </message>
    <message>
        <source>Your room is stopped</source>
        <translation>ルームは閉じています</translation>
    </message>
</context>
<context>
    <name>ErrorPanel</name>
    <message numerus="yes">
        <source>%n message(s) of yours are kept here.</source>
        <translation>
            <numerusform>あなたのメッセージ %Ln 件をここに残してあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>別の名前</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>この名前を使う</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Leave room</source>
        <translation>ルームを出る</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Paste a new link</source>
        <translation>新しいリンクを貼り付ける</translation>
    </message>
</context>
<context>
    <name>FarewellDialog</name>
    <message>
        <source>They are told goodbye. What was said is kept here, and they can come back when Snug runs again.</source>
        <translation>みんなにお別れを伝えます。話した内容はここに残り、Snug がまた動けば戻ってこられます。</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>開いたままにする</translation>
    </message>
    <message>
        <source>Minimise</source>
        <translation>最小化</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>閉じて終了</translation>
    </message>
    <message>
        <source>What was said is kept here, and people can come back when Snug runs again.</source>
        <translation>話した内容はここに残り、Snug がまた動けばみんな戻ってこられます。</translation>
    </message>
</context>
<context>
    <name>GapLine</name>
    <message>
        <source>Messages here are not loaded.</source>
        <translation>ここのメッセージは読み込まれていません。</translation>
    </message>
    <message>
        <source>Load them</source>
        <translation>読み込む</translation>
    </message>
</context>
<context>
    <name>HostDialog</name>
    <message>
        <source>Host panel</source>
        <translation>ホスト画面</translation>
    </message>
</context>
<context>
    <name>HostPanel</name>
    <message>
        <source>Host panel</source>
        <translation>ホスト画面</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>New link and more…</source>
        <translation>新しいリンクなど…</translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message>
        <source>Invite people</source>
        <translation>招待する</translation>
    </message>
</context>
<context>
    <name>InviteOptions</name>
    <message>
        <source>New link…</source>
        <translation>新しいリンク…</translation>
    </message>
    <message>
        <source>The usual link will let nobody in any more, and a new one takes its place. Who is inside stays.</source>
        <translation>いつものリンクでは誰も入れなくなり、新しいリンクに替わります。中にいる人はそのままです。</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>そのままにする</translation>
    </message>
</context>
<context>
    <name>InvitePanel</name>
    <message>
        <source>Send this link to the people you want here.</source>
        <translation>来てほしい人にこのリンクを送ってください。</translation>
    </message>
    <message>
        <source>The link as a code, for a phone&apos;s camera</source>
        <translation>スマートフォンのカメラで読み取れるリンクのコード</translation>
    </message>
    <message>
        <source>Show the link</source>
        <translation>リンクを表示</translation>
    </message>
    <message>
        <source>Hide the link from onlookers</source>
        <translation>のぞき見されないようリンクを隠す</translation>
    </message>
    <message>
        <source>Copy invitation</source>
        <translation>招待をコピー</translation>
    </message>
    <message>
        <source>Hide code</source>
        <translation>コードを隠す</translation>
    </message>
    <message>
        <source>Show code</source>
        <translation>コードを表示</translation>
    </message>
    <message>
        <source>Back to the usual link</source>
        <translation>いつものリンクに戻る</translation>
    </message>
    <message>
        <source>The code is hidden with the link.</source>
        <translation>コードはリンクと一緒に隠れています。</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>理由を見る</translation>
    </message>
    <message>
        <source>Fewer options</source>
        <translation>オプションを閉じる</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>その他のオプション</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>JoinPanel</name>
    <message>
        <source>Link to the room</source>
        <translation>ルームへのリンク</translation>
    </message>
    <message>
        <source>Join room</source>
        <translation>ルームに入る</translation>
    </message>
    <message>
        <source>You&apos;ll be there as “%1”.</source>
        <translation>「%1」として入ります。</translation>
    </message>
    <message>
        <source>Open room</source>
        <translation>ルームへ移動</translation>
    </message>
</context>
<context>
    <name>JoiningView</name>
    <message>
        <source>On the way to %1</source>
        <translation>%1 へ向かっています</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>JumpButton</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>新着メッセージ %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Jump to newest</source>
        <translation>最新へ移動</translation>
    </message>
</context>
<context>
    <name>LeftRoomsList</name>
    <message>
        <source>Stopped rooms on this computer</source>
        <translation>このコンピューターで閉じたルーム</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>もう一度開く</translation>
    </message>
    <message>
        <source>Open %1 again</source>
        <translation>%1 をもう一度開く</translation>
    </message>
</context>
<context>
    <name>LinkBox</name>
    <message>
        <source>Making a link…</source>
        <translation>リンクを作成中…</translation>
    </message>
    <message>
        <source>Link to the room</source>
        <translation>ルームへのリンク</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>for people on the same network</source>
        <translation>同じネットワークの人向け</translation>
    </message>
</context>
<context>
    <name>LinkDelegate</name>
    <message>
        <source>%1 · the usual link</source>
        <translation>%1 · いつものリンク</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>無効にする</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Go to this room?</source>
        <translation>このルームへ移動しますか？</translation>
    </message>
    <message>
        <source>Open this link?</source>
        <translation>このリンクを開きますか？</translation>
    </message>
    <message>
        <source>Its words may say something else, but it leads to</source>
        <translation>文面とは違うかもしれませんが、次の場所につながります</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>移動する</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Don&apos;t open</source>
        <translation>開かない</translation>
    </message>
    <message>
        <source>Its words may say something else, but it leads to a room at</source>
        <translation>文面とは違うかもしれませんが、次の場所のルームにつながります</translation>
    </message>
</context>
<context>
    <name>LinkHint</name>
    <message>
        <source>Room at %1</source>
        <translation>%1 のルーム</translation>
    </message>
    <message>
        <source>Goes to %1</source>
        <translation>%1 につながります</translation>
    </message>
</context>
<context>
    <name>LinkList</name>
    <message>
        <source>Links that work now</source>
        <translation>今使えるリンク</translation>
    </message>
</context>
<context>
    <name>LinkOptions</name>
    <message>
        <source>Who follows it can</source>
        <translation>このリンクで入った人は</translation>
    </message>
    <message>
        <source>Read and write</source>
        <translation>読み書きできる</translation>
    </message>
    <message>
        <source>Only read</source>
        <translation>読むだけ</translation>
    </message>
    <message>
        <source>It lets in</source>
        <translation>入れる人数</translation>
    </message>
    <message>
        <source>Any number of people</source>
        <translation>何人でも</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>1 人</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>It ends</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>After an hour</source>
        <translation>1 時間後</translation>
    </message>
    <message>
        <source>After a day</source>
        <translation>1 日後</translation>
    </message>
    <message>
        <source>After 7 days</source>
        <translation>7 日後</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Make this link</source>
        <translation>このリンクを作る</translation>
    </message>
</context>
<context>
    <name>LinkTerms</name>
    <message>
        <source>Works until you turn it off.</source>
        <translation>無効にするまで使えます。</translation>
    </message>
    <message numerus="yes">
        <source>Ends in %n day(s).</source>
        <translation>
            <numerusform>あと %Ln 日で終わります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends in %n hour(s).</source>
        <translation>
            <numerusform>あと %Ln 時間で終わります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends in %n minute(s).</source>
        <translation>
            <numerusform>あと %Ln 分で終わります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Anyone with this link can read history, but not write.</source>
        <translation>このリンクを持つ人は履歴を読めますが、書き込めません。</translation>
    </message>
    <message>
        <source>Anyone with this link can read history and write.</source>
        <translation>このリンクを持つ人は誰でも履歴を読み、書き込めます。</translation>
    </message>
    <message numerus="yes">
        <source>It lets %n more person(s) in.</source>
        <translation>
            <numerusform>あと %Ln 人入れます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>読み取りのみ</translation>
    </message>
    <message>
        <source>Read and write</source>
        <translation>読み書きできる</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) came in by it.</source>
        <translation>
            <numerusform>%Ln 人がこれで入りました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has come in by it yet.</source>
        <translation>まだ誰もこれで入っていません。</translation>
    </message>
</context>
<context>
    <name>LookSettings</name>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation>このコンピューターに合わせる</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>This is how large messages are.</source>
        <translation>メッセージはこの大きさで表示されます。</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>Things appear at once instead of sliding or fading in.</source>
        <translation>スライドやフェードを使わず、すぐに表示します。</translation>
    </message>
</context>
<context>
    <name>LostMessages</name>
    <message>
        <source>%1, %2:</source>
        <translation>%1、%2：</translation>
    </message>
    <message>
        <source>I can&apos;t save a copy to %1.</source>
        <translation>%1 にコピーを保存できません。</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>%1 – Snug</source>
        <translation>%1 – Snug</translation>
    </message>
    <message>
        <source>Snug</source>
        <translation>Snug</translation>
    </message>
    <message>
        <source>(%1) %2</source>
        <translation>(%1) %2</translation>
    </message>
    <message>
        <source>Width of the list of rooms</source>
        <translation>ルーム一覧の幅</translation>
    </message>
</context>
<context>
    <name>MemberDelegate</name>
    <message>
        <source>Host, you</source>
        <translation>ホスト、あなた</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>います</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>いません</translation>
    </message>
</context>
<context>
    <name>MembersPane</name>
    <message>
        <source>People</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Nobody else is here yet. Share the link.</source>
        <translation>まだほかに誰もいません。リンクを送りましょう。</translation>
    </message>
    <message>
        <source>Nobody else is here yet.</source>
        <translation>まだほかに誰もいません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Reply</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>MessageBody</name>
    <message numerus="yes">
        <source>Copy %n message(s)</source>
        <translation>
            <numerusform>%Ln件のメッセージをコピー</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy selection</source>
        <translation>選択部分をコピー</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>テキストをコピー</translation>
    </message>
</context>
<context>
    <name>MessageDelegate</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1、%2：%3</translation>
    </message>
    <message>
        <source>You joined now; earlier messages are visible to you.</source>
        <translation>今入りました。以前のメッセージも見られます。</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Reply</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Go to the room at %1</source>
        <translation>%1 のルームへ移動</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>NotificationSettings</name>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Show who wrote, and what</source>
        <translation>誰が何を書いたかを表示する</translation>
    </message>
    <message>
        <source>Show only who wrote</source>
        <translation>誰が書いたかだけを表示する</translation>
    </message>
    <message>
        <source>Show only that there is something new</source>
        <translation>新着があることだけを表示する</translation>
    </message>
    <message>
        <source>While your screen is locked, only that there is something new. What a room tells you of is chosen in its own menu.</source>
        <translation>画面がロックされている間は、新着があることだけを表示します。各ルームから何を通知するかは、そのルームのメニューで選べます。</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s) from %1</source>
        <translation>
            <numerusform>%1 から新着 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s), the last from %1</source>
        <translation>
            <numerusform>新着 %Ln 件、最後は %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>新着メッセージ %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Snug is still running</source>
        <translation>Snug は動作中です</translation>
    </message>
    <message>
        <source>Its icon in the panel brings it back.</source>
        <translation>パネルのアイコンから戻せます。</translation>
    </message>
    <message>
        <source>Still running: you host “%1”</source>
        <translation>動作中：「%1」を開いています</translation>
    </message>
    <message>
        <source>Snug&apos;s icon in the panel brings it back. Quitting there stops the room.</source>
        <translation>パネルの Snug のアイコンから戻せます。そこで終了すると、ルームは閉じます。</translation>
    </message>
    <message numerus="yes">
        <source>Still running: you host %n room(s)</source>
        <translation>
            <numerusform>動作中：ルームを %Ln 件開いています</numerusform>
        </translation>
    </message>
    <message>
        <source>Snug&apos;s icon in the panel brings it back. Quitting there stops the rooms.</source>
        <translation>パネルの Snug のアイコンから戻せます。そこで終了すると、どのルームも閉じます。</translation>
    </message>
</context>
<context>
    <name>Path</name>
    <message>
        <source>this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>home network</source>
        <translation>家のネットワーク</translation>
    </message>
    <message>
        <source>internet (IPv6)</source>
        <translation>インターネット (IPv6)</translation>
    </message>
    <message>
        <source>internet (IPv4)</source>
        <translation>インターネット (IPv4)</translation>
    </message>
    <message>
        <source>through a proxy</source>
        <translation>プロキシ経由</translation>
    </message>
</context>
<context>
    <name>PauseRoom</name>
    <message>
        <source>This room is stopped: nobody gets in but you. What was said is still here.</source>
        <translation>このルームは閉じています。入れるのはあなただけです。話した内容は残っています。</translation>
    </message>
    <message>
        <source>Nobody else is here. Stop the room?</source>
        <translation>ほかに誰もいません。ルームを閉じますか？</translation>
    </message>
    <message>
        <source>%1 Whoever comes is told that it is closed for now. What was said stays on this computer, and you can open the room again at any time.</source>
        <translation>%1　来た人には、いったん閉じていると伝わります。話した内容はこのコンピューターに残り、いつでもまた開けます。</translation>
    </message>
    <message>
        <source>Stop the room</source>
        <translation>ルームを閉じる</translation>
    </message>
    <message>
        <source>Stop the room…</source>
        <translation>ルームを閉じる…</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>開いたままにする</translation>
    </message>
    <message>
        <source>Open the room again</source>
        <translation>ルームをもう一度開く</translation>
    </message>
    <message numerus="yes">
        <source>%n people are here: %1. Stop the room?</source>
        <translation>
            <numerusform>%Ln 人がいます（%1）。ルームを閉じますか？</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PausedBar</name>
    <message>
        <source>You stopped this room. Nobody gets in but you.</source>
        <translation>ルームを閉じました。入れるのはあなただけです。</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>もう一度開く</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>People</source>
        <translation>メンバー</translation>
    </message>
</context>
<context>
    <name>PlaceBar</name>
    <message>
        <source>Choose another place</source>
        <translation>別の場所を選ぶ</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Folder to keep everything in</source>
        <translation>すべてを保存するフォルダー</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>このフォルダーを使う</translation>
    </message>
</context>
<context>
    <name>ProblemNote</name>
    <message>
        <source>Hide details</source>
        <translation>詳細を隠す</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
</context>
<context>
    <name>Protocol</name>
    <message>
        <source>A frame is one JSON object with a string “type”.</source>
        <translation>フレームは文字列「type」を持つ一つの JSON オブジェクトです。</translation>
    </message>
    <message>
        <source>This server does not know frames of that type.</source>
        <translation>このサーバーはその種類のフレームを知りません。</translation>
    </message>
    <message>
        <source>The field “%1” is missing or has the wrong type.</source>
        <translation>フィールド「%1」がないか、型が違います。</translation>
    </message>
</context>
<context>
    <name>QuoteLine</name>
    <message>
        <source>Answers %1: %2</source>
        <translation>%1 への返信：%2</translation>
    </message>
    <message>
        <source>Answers an earlier message</source>
        <translation>以前のメッセージへの返信</translation>
    </message>
</context>
<context>
    <name>ReachDialog</name>
    <message>
        <source>Who can reach your rooms</source>
        <translation>あなたのルームに来られる人</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>ReachLine</name>
    <message>
        <source>Press to see why</source>
        <translation>押すと理由が見られます</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>理由を見る</translation>
    </message>
</context>
<context>
    <name>ReplyBar</name>
    <message>
        <source>Replying to a message</source>
        <translation>メッセージへの返信</translation>
    </message>
    <message>
        <source>Replying to %1</source>
        <translation>%1 への返信</translation>
    </message>
    <message>
        <source>Replying to %1: %2</source>
        <translation>%1 への返信：%2</translation>
    </message>
    <message>
        <source>Don&apos;t reply</source>
        <translation>返信しない</translation>
    </message>
</context>
<context>
    <name>RoomDelegate</name>
    <message numerus="yes">
        <source>%1, %n new message(s)</source>
        <translation>
            <numerusform>%1、新着メッセージ %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Hosted on this computer</source>
        <translation>このコンピューターで開いています</translation>
    </message>
    <message>
        <source>Without notifications</source>
        <translation>通知なし</translation>
    </message>
</context>
<context>
    <name>RoomHeaderBar</name>
    <message>
        <source>All rooms</source>
        <translation>すべてのルーム</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n here</source>
        <translation>
            <numerusform>%Ln 人がいます</numerusform>
        </translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>People</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Host panel</source>
        <translation>ホスト画面</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>閉じています</translation>
    </message>
</context>
<context>
    <name>RoomLink</name>
    <message>
        <source>This link is cut off: its last part is missing. Ask for it again.</source>
        <translation>このリンクは途中で切れていて、最後の部分がありません。もう一度送ってもらってください。</translation>
    </message>
    <message>
        <source>This link is damaged: a part of it has changed. Ask for it again.</source>
        <translation>このリンクは一部が変わってしまっています。もう一度送ってもらってください。</translation>
    </message>
    <message>
        <source>That&apos;s a link, but not to a Snug room.</source>
        <translation>リンクですが、Snug のルームへのものではありません。</translation>
    </message>
    <message>
        <source>That&apos;s not a room link.</source>
        <translation>ルームへのリンクではありません。</translation>
    </message>
    <message>
        <source>This link names a user before its host, which no room link does. Ask for a new one.</source>
        <translation>このリンクにはアドレスの前にユーザー名があります。ルームのリンクにはないものです。新しいリンクをもらってください。</translation>
    </message>
</context>
<context>
    <name>RoomListPane</name>
    <message>
        <source>Rooms</source>
        <translation>ルーム</translation>
    </message>
    <message>
        <source>Host or join another room</source>
        <translation>別のルームを開く、または入る</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>RoomPage</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>The host went back to an earlier copy. %n message(s) you have are not there.</source>
        <translation>
            <numerusform>ホストが以前のコピーに戻しました。あなたの手元の %Ln 件はそこにありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep a copy</source>
        <translation>コピーを残す</translation>
    </message>
    <message>
        <source>Width of the list of people</source>
        <translation>メンバー一覧の幅</translation>
    </message>
</context>
<context>
    <name>RoomPanel</name>
    <message>
        <source>Your name here</source>
        <translation>ここでの名前</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>You need a link to come back. What waits to be sent is gone.</source>
        <translation>戻るにはリンクが必要です。送信を待っているものは消えます。</translation>
    </message>
    <message>
        <source>Leave the room</source>
        <translation>このルームを出る</translation>
    </message>
    <message>
        <source>Leave room…</source>
        <translation>ルームを出る…</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>残る</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Leaving stops the room: whoever is in it is told and sent away. What was said stays on this computer, and you can open the room again from the start page. What waits to be sent is gone.</source>
        <translation>あなたが出るとルームは閉じ、中の人には知らせて退出してもらいます。話した内容はこのコンピューターに残り、最初の画面からまた開けます。送信を待っているものは消えます。</translation>
    </message>
    <message>
        <source>Leave and stop it</source>
        <translation>出て閉じる</translation>
    </message>
    <message>
        <source>Host panel…</source>
        <translation>ホスト画面…</translation>
    </message>
    <message>
        <source>Hosted on this computer</source>
        <translation>このコンピューターで開いています</translation>
    </message>
</context>
<context>
    <name>RoomPlace</name>
    <message>
        <source>Where it is kept</source>
        <translation>保存場所</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>パスをコピー</translation>
    </message>
</context>
<context>
    <name>RoomSwitcherDialog</name>
    <message>
        <source>Switch to a room</source>
        <translation>ルームを切り替える</translation>
    </message>
    <message>
        <source>Part of a title, or a link</source>
        <translation>タイトルの一部、またはリンク</translation>
    </message>
    <message>
        <source>You are in no room yet. Host one, or paste a link here.</source>
        <translation>まだどのルームにも入っていません。ルームを開くか、ここにリンクを貼り付けてください。</translation>
    </message>
    <message>
        <source>No room of yours is called that.</source>
        <translation>その名前のルームはありません。</translation>
    </message>
    <message>
        <source>Join this link</source>
        <translation>このリンクで入る</translation>
    </message>
    <message>
        <source>Link for %1</source>
        <translation>%1 へのリンク</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>ルーム</translation>
    </message>
</context>
<context>
    <name>RoomTitle</name>
    <message>
        <source>Press to rename the room</source>
        <translation>押すとルームの名前を変えられます</translation>
    </message>
    <message>
        <source>Click to rename</source>
        <translation>クリックして名前を変更</translation>
    </message>
    <message>
        <source>Title of the room</source>
        <translation>ルームの題名</translation>
    </message>
</context>
<context>
    <name>RoomTitleField</name>
    <message>
        <source>Title of the room</source>
        <translation>ルームの題名</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
</context>
<context>
    <name>RoomVoice</name>
    <message>
        <source>The room is connected again.</source>
        <translation>ルームに再接続しました。</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search the loaded messages</source>
        <translation>読み込んだメッセージを検索</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Older match</source>
        <translation>前の一致</translation>
    </message>
    <message>
        <source>Newer match</source>
        <translation>次の一致</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>日付へ移動</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>検索を閉じる</translation>
    </message>
    <message>
        <source>Of what is loaded. Scroll up to load more.</source>
        <translation>読み込んだ範囲です。上にスクロールするとさらに読み込みます。</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>あなたの名前</translation>
    </message>
    <message>
        <source>For rooms you join from now on. In each room you can be called something else.</source>
        <translation>これから入るルームで使われます。ルームごとに別の名前にもできます。</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>外観と言語</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>書くとき</translation>
    </message>
</context>
<context>
    <name>ShortcutDelegate</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>何をしますか？</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>ショートカットを探す</translation>
    </message>
    <message>
        <source>There is no shortcut for that.</source>
        <translation>そのショートカットはありません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>%1&apos;s room</source>
        <translation>%1 のルーム</translation>
    </message>
    <message>
        <source>Open a room, share its link, talk.</source>
        <translation>ルームを開いて、リンクを送って、話しましょう。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>あなたの名前</translation>
    </message>
    <message>
        <source>Others need a name to see you by.</source>
        <translation>ほかの人から見える名前が必要です。</translation>
    </message>
    <message>
        <source>Host a room</source>
        <translation>ルームを開く</translation>
    </message>
    <message>
        <source>Opening it…</source>
        <translation>開いています…</translation>
    </message>
    <message>
        <source>It lives on this computer.</source>
        <translation>このコンピューターで開きます。</translation>
    </message>
    <message>
        <source>Join with a link</source>
        <translation>リンクで入る</translation>
    </message>
    <message>
        <source>Paste what somebody sent you.</source>
        <translation>届いたリンクを貼り付けます。</translation>
    </message>
    <message>
        <source>Your rooms</source>
        <translation>あなたのルーム</translation>
    </message>
    <message>
        <source>Link for “%1” in your clipboard</source>
        <translation>クリップボードに「%1」へのリンクがあります</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>%1 cannot be written to.</source>
        <translation>%1 に書き込めません。</translation>
    </message>
    <message>
        <source>%1 is in use by another Snug (process %2).</source>
        <translation>%1 は別の Snug（プロセス %2）が使っています。</translation>
    </message>
    <message>
        <source>This link was turned off. Ask for a new one.</source>
        <translation>このリンクは無効になりました。新しいリンクをもらってください。</translation>
    </message>
    <message>
        <source>This link has expired. Ask for a new one.</source>
        <translation>このリンクは期限が切れました。新しいリンクをもらってください。</translation>
    </message>
    <message>
        <source>This link was used as often as it may be. Ask for a new one.</source>
        <translation>このリンクは使える回数に達しました。新しいリンクをもらってください。</translation>
    </message>
    <message>
        <source>This room needs an invite. Ask for the whole link.</source>
        <translation>このルームには招待が必要です。リンク全体をもらってください。</translation>
    </message>
    <message>
        <source>This link does not open this room. Ask for it again.</source>
        <translation>このリンクではこのルームに入れません。もう一度送ってもらってください。</translation>
    </message>
    <message>
        <source>There is no such invite here.</source>
        <translation>その招待はここにはありません。</translation>
    </message>
    <message>
        <source>There is no such member here.</source>
        <translation>そのメンバーはここにはいません。</translation>
    </message>
    <message>
        <source>The message this answers is not in this room.</source>
        <translation>返信先のメッセージはこのルームにありません。</translation>
    </message>
    <message>
        <source>There is no such room here.</source>
        <translation>そのルームはここにはありません。</translation>
    </message>
    <message>
        <source>%1 is damaged or is not a Snug store. It was left as it is.</source>
        <translation>%1 は壊れているか、Snug のデータではありません。変更はしていません。</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>%1 を開けませんでした。</translation>
    </message>
    <message>
        <source>%1 was made by a newer Snug. Update Snug to open it; it was left as it is.</source>
        <translation>%1 は、より新しい Snug で作られました。開くには Snug を更新してください。変更はしていません。</translation>
    </message>
    <message>
        <source>The host&apos;s computer has no space left.</source>
        <translation>ホストのコンピューターに空き容量がありません。</translation>
    </message>
    <message>
        <source>Another program on the host&apos;s computer holds the store.</source>
        <translation>ホストのコンピューターで、別のプログラムがデータを使っています。</translation>
    </message>
    <message>
        <source>The host&apos;s disk does not let anything be written.</source>
        <translation>ホストのディスクに書き込めません。</translation>
    </message>
    <message>
        <source>Part of the host&apos;s store is damaged.</source>
        <translation>ホストのデータの一部が壊れています。</translation>
    </message>
    <message>
        <source>The host&apos;s computer could not read this.</source>
        <translation>ホストのコンピューターで読み取れませんでした。</translation>
    </message>
    <message>
        <source>The host&apos;s computer could not save this.</source>
        <translation>ホストのコンピューターで保存できませんでした。</translation>
    </message>
    <message>
        <source>The host&apos;s computer is too busy right now. Try again in a moment.</source>
        <translation>ホストのコンピューターが混み合っています。少し待ってからもう一度試してください。</translation>
    </message>
    <message>
        <source>The room is called “%1” now.</source>
        <translation>ルームの名前は「%1」になりました。</translation>
    </message>
    <message>
        <source>The host has closed the room for now.</source>
        <translation>ホストがルームをいったん閉じました。</translation>
    </message>
    <message>
        <source>There is no space left in %1.</source>
        <translation>%1 に空き容量がありません。</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message numerus="yes">
        <source>A name has 1 to %n characters.</source>
        <translation>
            <numerusform>名前は 1～%Ln 文字です。</numerusform>
        </translation>
    </message>
    <message>
        <source>A message needs some text.</source>
        <translation>メッセージには文字が必要です。</translation>
    </message>
    <message numerus="yes">
        <source>A room&apos;s title has 1 to %n characters.</source>
        <translation>
            <numerusform>ルームの題名は 1～%Ln 文字です。</numerusform>
        </translation>
    </message>
    <message>
        <source>This message is too long. Shorten it, or send it in parts.</source>
        <translation>このメッセージは長すぎます。短くするか、分けて送ってください。</translation>
    </message>
</context>
<context>
    <name>TimelineButtons</name>
    <message numerus="yes">
        <source>%n new: jump to the first</source>
        <translation>
            <numerusform>新着 %Ln 件：最初へ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineRule</name>
    <message>
        <source>New messages</source>
        <translation>新着メッセージ</translation>
    </message>
    <message numerus="yes">
        <source>%n new since %1</source>
        <translation>
            <numerusform>%1 から新着 %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Older messages are on their way…</source>
        <translation>以前のメッセージを読み込んでいます…</translation>
    </message>
    <message>
        <source>This is where the room begins.</source>
        <translation>ここがルームの始まりです。</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>That part of the room isn&apos;t loaded, and can&apos;t be reached right now.</source>
        <translation>ルームのその部分は読み込まれておらず、今は取得できません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>It was last reachable at %1.</source>
        <translation>最後につながったのは %1 です。</translation>
    </message>
    <message>
        <source>The connection couldn&apos;t keep up with the room.</source>
        <translation>接続がルームに追いつけませんでした。</translation>
    </message>
    <message>
        <source>%1 takes no more connections from you right now.</source>
        <translation>%1 は今、あなたからの接続をこれ以上受け付けていません。</translation>
    </message>
    <message>
        <source>The room is full right now.</source>
        <translation>ルームは今いっぱいです。</translation>
    </message>
    <message>
        <source>%1 closed the connection at %2.</source>
        <translation>%1 が %2 に接続を閉じました。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t taking connections.</source>
        <translation>%1 は接続を受け付けていません。</translation>
    </message>
    <message>
        <source>Your network doesn&apos;t know the name %1.</source>
        <translation>%1 という名前はあなたのネットワークで見つかりません。</translation>
    </message>
    <message>
        <source>Your network finds no way to %1.</source>
        <translation>あなたのネットワークから %1 への経路が見つかりません。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t answering.</source>
        <translation>%1 が応答しません。</translation>
    </message>
    <message>
        <source>%1 answered, but no secure connection came about. Nothing was sent.</source>
        <translation>%1 は応答しましたが、安全に接続できませんでした。何も送信していません。</translation>
    </message>
    <message>
        <source>%1 has too many visitors right now.</source>
        <translation>%1 は今混み合っています。</translation>
    </message>
    <message>
        <source>Something answered at %1, but it isn&apos;t a Snug room.</source>
        <translation>%1 から応答がありましたが、Snug のルームではありません。</translation>
    </message>
    <message>
        <source>The host&apos;s computer went to sleep at %1.</source>
        <translation>ホストのコンピューターは %1 にスリープしました。</translation>
    </message>
    <message>
        <source>The room moved to another place at %1. Ask for its new link.</source>
        <translation>ルームは %1 に別の場所へ移りました。新しいリンクをもらってください。</translation>
    </message>
    <message>
        <source>There is no such room on %1. Ask for a new link.</source>
        <translation>%1 にそのルームはありません。新しいリンクをもらってください。</translation>
    </message>
    <message>
        <source>This room needs an invite, and this link has none. Ask for the whole link.</source>
        <translation>このルームには招待が必要ですが、このリンクには含まれていません。リンク全体をもらってください。</translation>
    </message>
    <message>
        <source>This room doesn&apos;t know the invite in this link. Ask for a new link.</source>
        <translation>このリンクの招待はこのルームで通用しません。新しいリンクをもらってください。</translation>
    </message>
    <message>
        <source>The time of this link has run out. Ask for a new one.</source>
        <translation>このリンクは期限が切れました。新しいリンクをもらってください。</translation>
    </message>
    <message>
        <source>This link has let in as many people as it may. Ask for a new one.</source>
        <translation>このリンクで入れる人数に達しました。新しいリンクをもらってください。</translation>
    </message>
    <message>
        <source>The room doesn&apos;t know you any more. Ask for a new link.</source>
        <translation>ルームにあなたの登録がなくなりました。新しいリンクをもらってください。</translation>
    </message>
    <message>
        <source>You can&apos;t join this room.</source>
        <translation>このルームには入れません。</translation>
    </message>
    <message>
        <source>The room doesn&apos;t take the name “%1”. Choose another one.</source>
        <translation>「%1」という名前はこのルームで使えません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Your Snug and the host&apos;s are too far apart. One of them needs an update.</source>
        <translation>あなたの Snug とホストの Snug の版が離れすぎています。どちらかの更新が必要です。</translation>
    </message>
    <message>
        <source>You were removed from this room.</source>
        <translation>このルームから外されました。</translation>
    </message>
    <message>
        <source>This link asks for a key to be checked, and this Snug can&apos;t do that yet. Update Snug.</source>
        <translation>このリンクは鍵の確認を求めていますが、この Snug はまだ対応していません。Snug を更新してください。</translation>
    </message>
    <message>
        <source>It was never reachable from here.</source>
        <translation>ここからつながったことはありません。</translation>
    </message>
    <message>
        <source>%1 can&apos;t store anything right now, so it lets nobody in.</source>
        <translation>%1 が今は何も保存できないため、誰も入れません。</translation>
    </message>
    <message>
        <source>%1 has too much to do right now.</source>
        <translation>%1 は今混み合っています。</translation>
    </message>
    <message>
        <source>%1 is full right now.</source>
        <translation>%1 は今いっぱいです。</translation>
    </message>
    <message>
        <source>Your app asked more of %1 than it allows.</source>
        <translation>アプリからの要求が %1 の上限を超えました。</translation>
    </message>
    <message>
        <source>%1 closed the room at %2.</source>
        <translation>%1 が %2 にルームを閉じました。</translation>
    </message>
    <message>
        <source>The room is starting again.</source>
        <translation>ルームが再起動しています。</translation>
    </message>
    <message>
        <source>Joining took longer than %1 waits.</source>
        <translation>入るのに %1 が待つ時間より長くかかりました。</translation>
    </message>
    <message>
        <source>%1 broke off the connection before it answered.</source>
        <translation>%1 は応答する前に接続を切りました。</translation>
    </message>
    <message>
        <source>%L1 s ago</source>
        <translation>%L1 秒前</translation>
    </message>
    <message>
        <source>%L1 min ago</source>
        <translation>%L1 分前</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Snug on this computer</source>
        <translation>このコンピューターの Snug</translation>
    </message>
    <message>
        <source>%1&apos;s computer</source>
        <translation>%1 のコンピューター</translation>
    </message>
    <message>
        <source>The host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>%1 stopped answering %2.</source>
        <translation>%1 からの応答が途絶えました（%2）。</translation>
    </message>
    <message>
        <source>%1 went to sleep at %2.</source>
        <translation>%1 は %2 にスリープしました。</translation>
    </message>
    <message>
        <source>%1 left at %2.</source>
        <translation>%1 は %2 に退出しました。</translation>
    </message>
    <message>
        <source>%1 turned this link off. Ask for a new one.</source>
        <translation>%1 がこのリンクを無効にしました。新しいリンクをもらってください。</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t let you in with this link. Ask for a new one.</source>
        <translation>このリンクでは %1 に入れてもらえませんでした。新しいリンクをもらってください。</translation>
    </message>
    <message>
        <source>%1 didn&apos;t understand what this Snug sent. Update Snug, or ask the host to.</source>
        <translation>この Snug が送ったものを %1 が理解できませんでした。Snug を更新するか、ホストに更新を頼んでください。</translation>
    </message>
    <message>
        <source>This room is no longer on this computer. You can only leave it.</source>
        <translation>このルームは、このコンピューターにはもうありません。出ることだけができます。</translation>
    </message>
    <message>
        <source>This room is no longer on %1. You can only leave it.</source>
        <translation>このルームは %1 にはもうありません。出ることだけができます。</translation>
    </message>
    <message>
        <source>%1 has no space left, so it lets nobody in.</source>
        <translation>%1 に空き容量がないため、誰も入れません。</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>%1 has closed the room for now.</source>
        <translation>%1 がルームを一時的に閉じています。</translation>
    </message>
    <message>
        <source>%1 lets nobody in right now.</source>
        <translation>%1は今、だれも入れません。</translation>
    </message>
    <message>
        <source>Your Snug is too old for this room. Update it to join.</source>
        <translation>このSnugはこのルームには古すぎます。更新すると入れます。</translation>
    </message>
    <message>
        <source>The host&apos;s Snug is too old for yours. Ask the host to update it.</source>
        <translation>ホストのSnugが古すぎて、あなたのSnugとつながりません。ホストに更新を頼んでください。</translation>
    </message>
</context>
<context>
    <name>TypingLine</name>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
</context>
<context>
    <name>UnhostedPanel</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Opening your rooms…</source>
        <translation>ルームを開いています…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
</context>
<context>
    <name>UnreadBadge</name>
    <message>
        <source>999+</source>
        <translation>999+</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Rooms</source>
        <translation>ルーム</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>This room</source>
        <translation>このルーム</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Switch to a room</source>
        <translation>ルームを切り替える</translation>
    </message>
    <message>
        <source>Go to the first room, the second, …</source>
        <translation>1 番目、2 番目…のルームへ移動</translation>
    </message>
    <message>
        <source>Previous room</source>
        <translation>前のルーム</translation>
    </message>
    <message>
        <source>Next room</source>
        <translation>次のルーム</translation>
    </message>
    <message>
        <source>Next room with new messages</source>
        <translation>新着のある次のルーム</translation>
    </message>
    <message>
        <source>Host a room</source>
        <translation>ルームを開く</translation>
    </message>
    <message>
        <source>Join with a link</source>
        <translation>リンクで入る</translation>
    </message>
    <message>
        <source>Back to all rooms</source>
        <translation>すべてのルームに戻る</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>メッセージを送信</translation>
    </message>
    <message>
        <source>New line in the message</source>
        <translation>メッセージ内で改行</translation>
    </message>
    <message>
        <source>Search in messages</source>
        <translation>メッセージを検索</translation>
    </message>
    <message>
        <source>Newest message</source>
        <translation>最新のメッセージ</translation>
    </message>
    <message>
        <source>First new message</source>
        <translation>最初の新着</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>日付へ移動</translation>
    </message>
    <message>
        <source>Invite people</source>
        <translation>招待する</translation>
    </message>
    <message>
        <source>Show or hide people</source>
        <translation>メンバーの表示を切り替え</translation>
    </message>
    <message>
        <source>Your name here, and leaving the room</source>
        <translation>ここでの名前と、ルームから出ること</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>ウィンドウの次の部分</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>ウィンドウの前の部分</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>Text as large as it was</source>
        <translation>文字を元の大きさに</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>These shortcuts</source>
        <translation>このショートカット一覧</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>ウィンドウを閉じる</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Choose an emoji</source>
        <translation>絵文字を選ぶ</translation>
    </message>
    <message>
        <source>Reply to the message the keyboard is at</source>
        <translation>キーボードで選んだメッセージに返信</translation>
    </message>
    <message>
        <source>From an empty field to the messages</source>
        <translation>空の入力欄からメッセージへ</translation>
    </message>
    <message>
        <source>Name a person</source>
        <translation>だれかの名前を入れる</translation>
    </message>
    <message>
        <source>Write an emoji by its name</source>
        <translation>名前で絵文字を入れる</translation>
    </message>
    <message>
        <source>Choose an emoji, and then another</source>
        <translation>絵文字を続けて選ぶ</translation>
    </message>
    <message>
        <source>Copy the message, or all that are chosen</source>
        <translation>メッセージ、または選んだものすべてをコピー</translation>
    </message>
    <message>
        <source>What can be done with the message</source>
        <translation>メッセージにできること</translation>
    </message>
    <message>
        <source>Choose several messages</source>
        <translation>複数のメッセージを選ぶ</translation>
    </message>
    <message>
        <source>Page through the messages</source>
        <translation>メッセージをページごとに送る</translation>
    </message>
    <message>
        <source>Close what is open, or go back</source>
        <translation>開いているものを閉じる、または戻る</translation>
    </message>
</context>
<context>
    <name>WritingSettings</name>
    <message>
        <source>Send with Ctrl+Enter</source>
        <translation>Ctrl+Enter で送信</translation>
    </message>
    <message>
        <source>Enter then begins a new line. Otherwise Enter sends, and Shift+Enter begins a new line.</source>
        <translation>その場合、Enter で改行します。そうでなければ Enter で送信し、Shift+Enter で改行します。</translation>
    </message>
    <message>
        <source>Tell others when I am typing</source>
        <translation>入力中であることをほかの人に知らせる</translation>
    </message>
    <message>
        <source>They see your name under the messages while you write. What you write stays here until you send it.</source>
        <translation>書いている間、メッセージの下にあなたの名前が表示されます。書いた内容は、送信するまでここに残ります。</translation>
    </message>
</context>
<context>
    <name>snug::app::Action</name>
    <message>
        <source>%1 to %2</source>
        <comment>keys</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between keys</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>snug::app::Announcer</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>新着メッセージ %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>snug::app::Autostart</name>
    <message>
        <source>Snug cannot write to %1, so this stays as it is.</source>
        <translation>%1 に書き込めないため、このままにしておきます。</translation>
    </message>
</context>
<context>
    <name>snug::app::CallerModel</name>
    <message>
        <source>since %1</source>
        <translation>%1 から</translation>
    </message>
</context>
<context>
    <name>snug::app::Courier</name>
    <message numerus="yes">
        <source>%n message(s) are kept here and sent later.</source>
        <translation>
            <numerusform>メッセージ %Ln 件をここに残し、後で送信します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending slowed down; %n waiting.</source>
        <translation>
            <numerusform>送信を遅くしています。%Ln 件が待っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no space left.</source>
        <translation>%1 に空き容量がありません。</translation>
    </message>
    <message>
        <source>%1 can&apos;t store anything right now.</source>
        <translation>%1 は今は何も保存できません。</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait here; closing Snug loses them.</source>
        <translation>
            <numerusform>%Ln 件のメッセージがここで待っています。Snug を閉じると失われます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>snug::app::DataPlace</name>
    <message>
        <source>Write the whole path of a folder, from its first / on.</source>
        <translation>フォルダーのパスを最初の / から全部書いてください。</translation>
    </message>
    <message>
        <source>I can&apos;t save to %1 either.</source>
        <translation>%1 にも保存できません。</translation>
    </message>
    <message>
        <source>Everything is kept in %1 from now on.</source>
        <translation>これからはすべて %1 に保存します。</translation>
    </message>
    <message>
        <source>Everything is kept in %1 now. Choose it again next time: I can&apos;t save my settings.</source>
        <translation>すべて %1 に保存します。設定を保存できないため、次回もう一度選んでください。</translation>
    </message>
    <message>
        <source>The list of your rooms was damaged. It is put aside as %1, and a new one begins. Rooms you host come back by themselves; to join others again, paste their links.</source>
        <translation>ルームの一覧が壊れていました。%1として別に残し、新しい一覧を始めます。自分が開いたルームはひとりでに戻ります。ほかのルームに入り直すには、リンクを貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>snug::app::Desktop</name>
    <message>
        <source>Open Snug</source>
        <translation>Snug を開く</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>snug::app::EmojiModel</name>
    <message>
        <source>Used lately</source>
        <translation>最近使ったもの</translation>
    </message>
    <message>
        <source>Smileys</source>
        <translation>顔</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation>動物と自然</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>食べ物と飲み物</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation>旅行と場所</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活動</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>物</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>記号</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>旗</translation>
    </message>
</context>
<context>
    <name>snug::app::Farewell</name>
    <message>
        <source>Nobody else is here now. Stop and quit?</source>
        <translation>今はほかに誰もいません。閉じて終了しますか？</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are here. Stop the room?</source>
        <translation>
            <numerusform>%Ln 人がいます。ルームを閉じますか？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are in your rooms. Stop the rooms?</source>
        <translation>
            <numerusform>あなたのルームに %Ln 人がいます。閉じますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>names of two people</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <comment>names of three people</comment>
        <translation>%1、%2、%3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %n other(s)</source>
        <comment>names of people</comment>
        <translation>
            <numerusform>%1、%2 ほか %Ln 人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>snug::app::HostServer</name>
    <message>
        <source>The host has closed the room for now.</source>
        <translation>ホストがルームをいったん閉じました。</translation>
    </message>
    <message>
        <source>The host&apos;s computer goes to sleep.</source>
        <translation>ホストのコンピューターがスリープします。</translation>
    </message>
</context>
<context>
    <name>snug::app::HostedRoom</name>
    <message>
        <source>Your rooms take %1.</source>
        <translation>ルームが使っている容量は %1 です。</translation>
    </message>
    <message>
        <source>Your rooms take %1. %2 are free.</source>
        <translation>ルームが使っている容量は %1、空きは %2 です。</translation>
    </message>
    <message>
        <source>This room was deleted.</source>
        <translation>このルームは削除されました。</translation>
    </message>
    <message>
        <source>This computer has no space left. Messages are kept where they were written until you free some.</source>
        <translation>このコンピューターに空き容量がありません。空きを作るまで、メッセージは書いた場所に残ります。</translation>
    </message>
</context>
<context>
    <name>snug::app::Invitation</name>
    <message>
        <source>For this computer only: it is in no network</source>
        <translation>このコンピューター専用（ネットワークにつながっていません）</translation>
    </message>
    <message>
        <source>Join me: %1 - opens in a browser, no install</source>
        <translation>ここで話そう: %1 - ブラウザーで開けます。インストール不要です</translation>
    </message>
    <message>
        <source>For everyone whose network reaches this computer</source>
        <translation>このコンピューターに届くネットワークの人向け</translation>
    </message>
    <message>
        <source>Anyone with this link can read history and write.</source>
        <translation>このリンクを持つ人は誰でも履歴を読み、書き込めます。</translation>
    </message>
    <message>
        <source>For people on the same network as this computer</source>
        <translation>このコンピューターと同じネットワークの人向け</translation>
    </message>
    <message>
        <source>This room is stopped: nobody gets in by this link until you open it again.</source>
        <translation>このルームは閉じています。もう一度開くまで、このリンクではだれも入れません。</translation>
    </message>
</context>
<context>
    <name>snug::app::LinkPreview</name>
    <message>
        <source>On this computer.</source>
        <translation>このコンピューターで。</translation>
    </message>
    <message>
        <source>In your local network, at %1.</source>
        <translation>ローカルネットワーク（%1）で。</translation>
    </message>
    <message>
        <source>On the internet, at %1.</source>
        <translation>インターネット（%1）で。</translation>
    </message>
    <message>
        <source>Encrypted on the way.</source>
        <translation>通信は暗号化されています。</translation>
    </message>
    <message>
        <source>Not encrypted: others on the way could read along.</source>
        <translation>暗号化されていません。途中で読まれる可能性があります。</translation>
    </message>
</context>
<context>
    <name>snug::app::NotificationServer</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>snug::app::Notifier</name>
    <message>
        <source>Notifications are off: this desktop has no place for them.</source>
        <translation>通知はオフです。このデスクトップには表示する場所がありません。</translation>
    </message>
</context>
<context>
    <name>snug::app::Reach</name>
    <message>
        <source>Works from the internet (IPv6)</source>
        <translation>インターネットから使えます (IPv6)</translation>
    </message>
    <message>
        <source>Works from the internet</source>
        <translation>インターネットから使えます</translation>
    </message>
    <message>
        <source>Works on this computer</source>
        <translation>このコンピューターで使えます</translation>
    </message>
    <message>
        <source>Works in your home network</source>
        <translation>家のネットワークで使えます</translation>
    </message>
    <message>
        <source>Only in your home network so far</source>
        <translation>今は家のネットワークだけです</translation>
    </message>
    <message>
        <source>This computer does not answer at %1, port %2. If it has a firewall, let Snug through it.</source>
        <translation>このコンピューターは %1、ポート %2 で応答しません。ファイアウォールがあれば Snug を許可してください。</translation>
    </message>
    <message>
        <source>Your home network</source>
        <translation>家のネットワーク</translation>
    </message>
    <message>
        <source>This computer is in no network. The link changes when it is.</source>
        <translation>このコンピューターはネットワークにつながっていません。つながるとリンクが変わります。</translation>
    </message>
    <message>
        <source>Found at %1, port %2.</source>
        <translation>%1、ポート %2 で見つかりました。</translation>
    </message>
    <message>
        <source>Trying %1, port %2…</source>
        <translation>%1、ポート %2 を試しています…</translation>
    </message>
    <message>
        <source>The internet</source>
        <translation>インターネット</translation>
    </message>
    <message>
        <source>Somebody has come in from there.</source>
        <translation>そこから入ってきた人がいます。</translation>
    </message>
    <message>
        <source>From the internet only if your router lets it in (IPv6, port %1). Nobody has come from there so far.</source>
        <translation>インターネットからは、ルーターが許可している場合だけ入れます（IPv6、ポート %1）。まだ誰も来ていません。</translation>
    </message>
    <message>
        <source>This computer has an address of its own there. Nobody has come from there so far.</source>
        <translation>このコンピューターにはそこでの自分のアドレスがあります。まだ誰も来ていません。</translation>
    </message>
    <message>
        <source>This computer has no address of its own there, so people outside get in only if your router passes port %1 on to it. For a room that everyone can reach at any time, run Snug on a server.</source>
        <translation>このコンピューターにはそこでの自分のアドレスがないため、外の人はルーターがポート %1 を転送する場合だけ入れます。いつでも誰でも来られるルームにするには、サーバーで Snug を動かしてください。</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Rooms are open here, on port %1.</source>
        <translation>ここでルームが開いています（ポート %1）。</translation>
    </message>
    <message>
        <source>No room is open here.</source>
        <translation>ここで開いているルームはありません。</translation>
    </message>
</context>
<context>
    <name>snug::app::RoomHost</name>
    <message>
        <source>Closing the lid pauses the room</source>
        <translation>ふたを閉じるとルームは一時停止します</translation>
    </message>
    <message>
        <source>This computer has no space left.</source>
        <translation>このコンピューターに空き容量がありません。</translation>
    </message>
    <message>
        <source>There is no space left in %1, so your own rooms can&apos;t open. You can still join the rooms of others. Free some space, then try again.</source>
        <translation>%1 に空き容量がないため、自分のルームを開けません。ほかの人のルームには入れます。空きを作ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>I can&apos;t save to %1, so your own rooms can&apos;t open. You can still join the rooms of others. Let Snug write there, then try again.</source>
        <translation>%1 に保存できないため、自分のルームを開けません。ほかの人のルームには入れます。Snug がそこに書き込めるようにしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Your rooms are not open yet. Try again in a moment.</source>
        <translation>自分のルームはまだ開いていません。少し待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The file with your rooms, %1, is damaged or not made by Snug. It stays as it is, and you can still join the rooms of others. Put a backup in its place, then try again.</source>
        <translation>自分のルームのファイル %1 は壊れているか、Snug のものではありません。ファイルはそのままにしてあり、ほかの人のルームには入れます。代わりにバックアップを置いてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Your rooms in %1 were made by a newer Snug, so this one leaves them as they are. You can still join the rooms of others. Update Snug to open your own.</source>
        <translation>%1 にある自分のルームは、より新しい Snug で作られたため、そのままにしてあります。ほかの人のルームには入れます。自分のルームを開くには、Snug を更新してください。</translation>
    </message>
    <message>
        <source>Another Snug (process %2) has your rooms in %1 open, so they can&apos;t open here. You can still join the rooms of others. Close the other one, then try again.</source>
        <translation>別の Snug（プロセス %2）が %1 にある自分のルームを開いているため、ここでは開けません。ほかの人のルームには入れます。もう一方を閉じてから、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>snug::app::RoomSession</name>
    <message numerus="yes">
        <source>%n messages wait already. Send this one when they are gone.</source>
        <translation>
            <numerusform>すでに %Ln 件のメッセージが待っています。それらが送られてから送信してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Catching up…</source>
        <translation>追いついています…</translation>
    </message>
    <message>
        <source>Opening the room…</source>
        <translation>ルームを開いています…</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>%1 に接続しています…</translation>
    </message>
    <message>
        <source>No network.</source>
        <translation>ネットワークがありません。</translation>
    </message>
    <message>
        <source>Trying again in %L1 s.</source>
        <translation>%L1 秒後にもう一度試します。</translation>
    </message>
    <message>
        <source>I&apos;ll keep trying.</source>
        <translation>試し続けます。</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait.</source>
        <translation>
            <numerusform>メッセージ %Ln 件が待っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody here is called %1 already, so you are “%2”.</source>
        <translation>すでに %1 という人がいるため、あなたは「%2」になりました。</translation>
    </message>
    <message>
        <source>You are called “%1” here.</source>
        <translation>ここでの名前は「%1」です。</translation>
    </message>
    <message>
        <source>This network wants you to sign in first.</source>
        <translation>このネットワークでは先にサインインが必要です。</translation>
    </message>
    <message>
        <source>A copy is kept in %1.</source>
        <translation>コピーを %1 に残しました。</translation>
    </message>
    <message>
        <source>You can read in this room, but not write.</source>
        <translation>このルームでは読めますが、書き込めません。</translation>
    </message>
    <message>
        <source>The message this answers is not in this room. Edit yours to send it on its own.</source>
        <translation>返信先のメッセージは、このルームにありません。編集すれば、単独で送信できます。</translation>
    </message>
    <message>
        <source>The room didn&apos;t take this message.</source>
        <translation>このメッセージはルームに受け付けられませんでした。</translation>
    </message>
    <message>
        <source>The room didn&apos;t take your new name. Choose another one, or try again later.</source>
        <translation>新しい名前はルームに受け付けられませんでした。別の名前にするか、あとでもう一度試してください。</translation>
    </message>
</context>
<context>
    <name>snug::app::Secrets</name>
    <message>
        <source>The keys to your rooms cannot be saved to %1. You will need new links after a restart.</source>
        <translation>ルームの鍵を %1 に保存できません。再起動後は新しいリンクが必要です。</translation>
    </message>
    <message>
        <source>The keys to your rooms are kept in %1, a file only you can read.</source>
        <translation>ルームの鍵は %1 にあります。あなただけが読めるファイルです。</translation>
    </message>
    <message>
        <source>Your keyring can&apos;t be reached, and it holds keys to your rooms. New ones are kept in %1, a file only you can read.</source>
        <translation>ルームの鍵が入っているキーリングを使えません。新しい鍵は %1 にあります。あなただけが読めるファイルです。</translation>
    </message>
    <message>
        <source>Your keyring is locked, and the keys to your rooms are in it. Unlock it to go on.</source>
        <translation>キーリングがロックされています。ルームの鍵はその中にあります。続けるにはロックを解除してください。</translation>
    </message>
    <message>
        <source>Waiting for your keyring, which holds the keys to your rooms.</source>
        <translation>ルームの鍵が入っているキーリングを待っています。</translation>
    </message>
</context>
<context>
    <name>snug::app::Settings</name>
    <message>
        <source>Snug cannot save your settings to %1. It works, but forgets them when it closes.</source>
        <translation>設定を %1 に保存できません。Snug は使えますが、閉じると設定を忘れます。</translation>
    </message>
</context>
<context>
    <name>snug::app::SleepWatch</name>
    <message>
        <source>Saying goodbye in your rooms</source>
        <translation>あなたのルームでお別れを伝えています</translation>
    </message>
</context>
<context>
    <name>snug::app::TimelineModel</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
</context>
<context>
    <name>snug::app::TimelineSelection</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>snug::app::TrafficLog</name>
    <message numerus="yes">
        <source>%n message(s) in the last hour</source>
        <translation>
            <numerusform>この 1 時間にメッセージ %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in the last hour</source>
        <translation>この 1 時間に %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) since %1</source>
        <translation>
            <numerusform>%1 から %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%2 から %1</translation>
    </message>
</context>
<context>
    <name>snug::app::TrayIcon</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>新着メッセージ %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>snug::app::TypingPeople</name>
    <message>
        <source>%1 is typing</source>
        <translation>%1 が入力中</translation>
    </message>
    <message>
        <source>%1 and %2 are typing</source>
        <translation>%1 と %2 が入力中</translation>
    </message>
    <message numerus="yes">
        <source>%n people are typing</source>
        <translation>
            <numerusform>%Ln 人が入力中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>snug::server::Connection</name>
    <message>
        <source>Your network sends more than this server allows.</source>
        <translation>あなたのネットワークからの送信が、このサーバーの上限を超えています。</translation>
    </message>
    <message>
        <source>This is faster than the server allows. Wait a moment.</source>
        <translation>サーバーの上限より速すぎます。少し待ってください。</translation>
    </message>
    <message>
        <source>This connection sent too much.</source>
        <translation>この接続からの送信が多すぎます。</translation>
    </message>
    <message>
        <source>Joining took too long.</source>
        <translation>入るのに時間がかかりすぎました。</translation>
    </message>
</context>
<context>
    <name>snug::server::Listener</name>
    <message>
        <source>Port %1 is already in use by another program.</source>
        <translation>ポート %1 は別のプログラムが使っています。</translation>
    </message>
    <message>
        <source>Port %1 may not be used by this account.</source>
        <translation>このアカウントではポート %1 を使えません。</translation>
    </message>
    <message>
        <source>This computer does not have the address %1.</source>
        <translation>このコンピューターに %1 というアドレスはありません。</translation>
    </message>
    <message>
        <source>Could not listen on port %1: %2.</source>
        <translation>ポート %1 で待ち受けられませんでした: %2</translation>
    </message>
</context>
<context>
    <name>snug::server::Room</name>
    <message>
        <source>This room was deleted.</source>
        <translation>このルームは削除されました。</translation>
    </message>
    <message>
        <source>Join the room first.</source>
        <translation>まずルームに入ってください。</translation>
    </message>
    <message>
        <source>You are in this room already.</source>
        <translation>すでにこのルームにいます。</translation>
    </message>
    <message>
        <source>Wait until you are in the room.</source>
        <translation>ルームに入るまで待ってください。</translation>
    </message>
    <message>
        <source>This room&apos;s server is too old for your app. Ask the host to update Snug.</source>
        <translation>このルームのサーバーは、あなたのアプリには古すぎます。ホストに Snug の更新を頼んでください。</translation>
    </message>
    <message>
        <source>Your app is too old for this room. Update it to join.</source>
        <translation>あなたのアプリはこのルームには古すぎます。更新してから入ってください。</translation>
    </message>
    <message>
        <source>A message&apos;s id has 4 to 64 letters, digits, hyphens or underscores.</source>
        <translation>メッセージの ID は英数字、ハイフン、下線で 4～64 文字です。</translation>
    </message>
    <message>
        <source>You can read in this room, but not write.</source>
        <translation>このルームでは読めますが、書き込めません。</translation>
    </message>
    <message>
        <source>You are sending faster than this room allows.</source>
        <translation>送信がこのルームの上限より速すぎます。</translation>
    </message>
    <message>
        <source>Wait for the pages you asked for.</source>
        <translation>求めたページが届くまで待ってください。</translation>
    </message>
    <message>
        <source>The host has closed the room for now.</source>
        <translation>ホストがルームをいったん閉じました。</translation>
    </message>
</context>
</TS>
