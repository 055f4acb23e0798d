<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>ClientStore</name>
    <message>
        <source>I can&apos;t save to %1. You can chat, but nothing is kept.</source>
        <translation>%1 に保存できません。チャットはできますが、何も残りません。</translation>
    </message>
    <message>
        <source>The list of your rooms, %1, is damaged. You can chat, but nothing is kept.</source>
        <translation>ルームの一覧 %1 が壊れています。チャットはできますが、何も残りません。</translation>
    </message>
    <message>
        <source>A newer Snug keeps your rooms in %1. You can chat, but nothing is kept until you update.</source>
        <translation>%1 には、より新しい Snug のルームがあります。チャットはできますが、更新するまで何も残りません。</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Message %1</source>
        <translation>%1 へのメッセージ</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) left</source>
        <translation>
            <numerusform>残り %Ln バイト</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
</context>
<context>
    <name>ConnectionBar</name>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
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
</context>
<context>
    <name>EmptyRoomView</name>
    <message>
        <source>Your room is open</source>
        <translation>ルームが開きました</translation>
    </message>
    <message>
        <source>Nobody has said anything yet. The word is yours.</source>
        <translation>まだ誰も話していません。最初のひとことをどうぞ。</translation>
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
    <name>InviteDialog</name>
    <message>
        <source>Invite people</source>
        <translation>招待する</translation>
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
        <source>Copy as a message</source>
        <translation>メッセージとしてコピー</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>新しいリンク</translation>
    </message>
    <message>
        <source>The link above will let nobody in any more. Who is inside stays.</source>
        <translation>上のリンクでは誰も入れなくなります。中にいる人はそのままです。</translation>
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
    <name>JoinPanel</name>
    <message>
        <source>Link to the room</source>
        <translation>ルームへのリンク</translation>
    </message>
    <message>
        <source>Join room</source>
        <translation>ルームに入る</translation>
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
    <name>Main</name>
    <message>
        <source>%1 – Snug</source>
        <translation>%1 – Snug</translation>
    </message>
    <message>
        <source>Snug</source>
        <translation>Snug</translation>
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
</context>
<context>
    <name>MessageDelegate</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1、%2：%3</translation>
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
    <name>PeopleDialog</name>
    <message>
        <source>People</source>
        <translation>メンバー</translation>
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
        <source>The room stays on this computer, but you need its link to come back. What waits to be sent is gone.</source>
        <translation>ルームはこのコンピューターに残りますが、戻るにはリンクが必要です。送信を待っているものは消えます。</translation>
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
        <translation>このコンピューターの中にできます。</translation>
    </message>
    <message>
        <source>Join with a link</source>
        <translation>リンクで入る</translation>
    </message>
    <message>
        <source>Link for %1</source>
        <translation>%1 へのリンク</translation>
    </message>
    <message>
        <source>Paste what somebody sent you.</source>
        <translation>送られてきたものを貼り付けてください。</translation>
    </message>
    <message>
        <source>Your rooms</source>
        <translation>あなたのルーム</translation>
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
    <message>
        <source>This message is too long: a message has at most 16 KiB of text.</source>
        <translation>メッセージが長すぎます。最大で 16 KiB です。</translation>
    </message>
    <message numerus="yes">
        <source>A room&apos;s title has 1 to %n characters.</source>
        <translation>
            <numerusform>ルームの題名は 1～%Ln 文字です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineRule</name>
    <message>
        <source>New messages</source>
        <translation>新着メッセージ</translation>
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
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>It was last reachable at %1.</source>
        <translation>最後につながったのは %1 です。</translation>
    </message>
    <message>
        <source>The host can&apos;t store anything right now, so it lets nobody in.</source>
        <translation>ホストが今は何も保存できないため、誰も入れません。</translation>
    </message>
    <message>
        <source>The host closed the room at %1.</source>
        <translation>ホストが %1 にルームを閉じました。</translation>
    </message>
    <message>
        <source>The host is starting again.</source>
        <translation>ホストが再起動しています。</translation>
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
        <source>The connection to %1 broke off at %2.</source>
        <translation>%1 との接続が %2 に切れました。</translation>
    </message>
    <message>
        <source>%1 stopped answering at %2.</source>
        <translation>%1 からの応答が %2 に途絶えました。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t taking connections.</source>
        <translation>%1 は接続を受け付けていません。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t taking connections at port %2.</source>
        <translation>%1 はポート %2 で接続を受け付けていません。</translation>
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
        <source>The host left at %1.</source>
        <translation>ホストは %1 に退出しました。</translation>
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
        <source>The host turned this link off. Ask for a new one.</source>
        <translation>ホストがこのリンクを無効にしました。新しいリンクをもらってください。</translation>
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
        <source>The host doesn&apos;t let you in with this link. Ask for a new one.</source>
        <translation>このリンクでは入れてもらえませんでした。新しいリンクをもらってください。</translation>
    </message>
    <message>
        <source>You were removed from this room.</source>
        <translation>このルームから外されました。</translation>
    </message>
    <message>
        <source>The host didn&apos;t understand what this Snug sent.</source>
        <translation>この Snug が送ったものをホストが理解できませんでした。</translation>
    </message>
    <message>
        <source>This link asks for a key to be checked, and this Snug can&apos;t do that yet. Update Snug.</source>
        <translation>このリンクは鍵の確認を求めていますが、この Snug はまだ対応していません。Snug を更新してください。</translation>
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
    <name>UnreadBadge</name>
    <message>
        <source>999+</source>
        <translation>999+</translation>
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
</context>
<context>
    <name>snug::app::HostServer</name>
    <message>
        <source>The host has closed the room for now.</source>
        <translation>ホストがルームをいったん閉じました。</translation>
    </message>
</context>
<context>
    <name>snug::app::Invitation</name>
    <message>
        <source>For people in the same network as this computer</source>
        <translation>このコンピューターと同じネットワークの人向け</translation>
    </message>
    <message>
        <source>For this computer only: it is in no network</source>
        <translation>このコンピューター専用（ネットワークにつながっていません）</translation>
    </message>
    <message>
        <source>Anyone with this link can read the history and write. It works until you make a new one.</source>
        <translation>このリンクを持つ人は誰でも履歴を読み、書き込めます。新しいリンクを作るまで使えます。</translation>
    </message>
    <message>
        <source>Join me: %1 - opens in a browser, no install</source>
        <translation>ここで話そう: %1 - ブラウザーで開けます。インストール不要です</translation>
    </message>
</context>
<context>
    <name>snug::app::RoomHost</name>
    <message>
        <source>Works on this computer</source>
        <translation>このコンピューターで使えます</translation>
    </message>
    <message>
        <source>Works in your home network</source>
        <translation>家のネットワークで使えます</translation>
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
        <source>The server on this computer</source>
        <translation>このコンピューターのサーバー</translation>
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
        <source>Trying again in %1 s.</source>
        <translation>%1 秒後にもう一度試します。</translation>
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
</context>
<context>
    <name>snug::app::Settings</name>
    <message>
        <source>Snug cannot save your settings to %1. It works, but forgets them when it closes.</source>
        <translation>設定を %1 に保存できません。Snug は使えますが、閉じると設定を忘れます。</translation>
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
</context>
</TS>
