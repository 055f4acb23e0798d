<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AboutSettings</name>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Snug %1</source>
        <translation>Snug %1</translation>
    </message>
    <message>
        <source>Your rooms and messages are in %1.</source>
        <translation>Deine Räume und Nachrichten liegen in %1.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Freie Software unter der MIT-Lizenz.</translation>
    </message>
</context>
<context>
    <name>AttentionChoice</name>
    <message>
        <source>Notify me about</source>
        <translation>Benachrichtige mich über</translation>
    </message>
    <message>
        <source>Every message</source>
        <translation>Jede Nachricht</translation>
    </message>
    <message>
        <source>Messages that mention me</source>
        <translation>Nachrichten, die mich nennen</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Nothing until tomorrow</source>
        <translation>Nichts bis morgen</translation>
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
            <numerusform>%Ln Verbindung</numerusform>
            <numerusform>%Ln Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Show the address of %1</source>
        <translation>Adresse von %1 zeigen</translation>
    </message>
</context>
<context>
    <name>CallerList</name>
    <message>
        <source>Who is connected</source>
        <translation>Wer verbunden ist</translation>
    </message>
    <message>
        <source>Nobody is connected at the moment.</source>
        <translation>Gerade ist niemand verbunden.</translation>
    </message>
</context>
<context>
    <name>ClientStore</name>
    <message>
        <source>I can&apos;t save to %1. You can chat, but nothing is kept.</source>
        <translation>Ich kann nicht nach %1 speichern. Du kannst chatten, aber nichts bleibt erhalten.</translation>
    </message>
    <message>
        <source>A newer Snug keeps your rooms in %1. You can chat, but nothing is kept until you update.</source>
        <translation>Ein neueres Snug bewahrt deine Räume in %1 auf. Du kannst chatten, aber bis zur Aktualisierung bleibt nichts erhalten.</translation>
    </message>
    <message>
        <source>The list of your rooms in %1 is damaged. You can chat, but nothing is kept.</source>
        <translation>Die Liste deiner Räume in %1 ist beschädigt. Du kannst chatten, aber nichts bleibt erhalten.</translation>
    </message>
    <message>
        <source>There is no space left in %1. You can chat, but nothing new is kept.</source>
        <translation>In %1 ist kein Platz mehr. Du kannst chatten, aber nichts Neues bleibt erhalten.</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Copy the code</source>
        <translation>Code kopieren</translation>
    </message>
</context>
<context>
    <name>CompletionList</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Message %1</source>
        <translation>Nachricht an %1</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%Ln Zeichen zu viel</numerusform>
            <numerusform>%Ln Zeichen zu viel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>Noch %Ln Zeichen</numerusform>
            <numerusform>Noch %Ln Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>How many characters still fit. Emoji and some scripts take the room of several.</source>
        <translation>Wie viele Zeichen noch passen. Emojis und manche Schriften brauchen den Platz von mehreren.</translation>
    </message>
</context>
<context>
    <name>ConnectionBar</name>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Einzelheiten ausblenden</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>CopyIcon</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>DayGrid</name>
    <message>
        <source>Month before</source>
        <translation>Monat davor</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Monat danach</translation>
    </message>
</context>
<context>
    <name>DayPanel</name>
    <message>
        <source>Go to a day</source>
        <translation>Zu einem Tag</translation>
    </message>
    <message>
        <source>Shows the first message of that day, or the next one after it.</source>
        <translation>Zeigt die erste Nachricht dieses Tages oder die nächste danach.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Go to this day</source>
        <translation>Zu diesem Tag</translation>
    </message>
</context>
<context>
    <name>DeliveryNote</name>
    <message>
        <source>Waits to be sent</source>
        <translation>Wartet aufs Senden</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>Don&apos;t send</source>
        <translation>Nicht senden</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>DesktopSettings</name>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>Keep running when the window is closed</source>
        <translation>Weiterlaufen, wenn das Fenster zu ist</translation>
    </message>
    <message>
        <source>While I host a room</source>
        <translation>Solange ich einen Raum offen habe</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>This desktop has no tray to come back from. Closing the window quits, and asks first while people are in your rooms.</source>
        <translation>Dieser Desktop hat keinen Infobereich, aus dem Snug zurückkäme. Das Fenster zu schließen beendet Snug; sind Leute in deinen Räumen, fragt es vorher.</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Starten, wenn ich mich anmelde</translation>
    </message>
    <message>
        <source>Without its window, in the tray. The rooms you host open at once.</source>
        <translation>Ohne Fenster, im Infobereich. Die Räume, die du eröffnet hast, sind gleich offen.</translation>
    </message>
    <message>
        <source>Minimised. The rooms you host open at once.</source>
        <translation>Minimiert. Die Räume, die du eröffnet hast, sind gleich offen.</translation>
    </message>
</context>
<context>
    <name>EditMenu</name>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>EmojiGroups</name>
    <message>
        <source>Groups of emoji</source>
        <translation>Emoji-Gruppen</translation>
    </message>
</context>
<context>
    <name>EmojiPanel</name>
    <message>
        <source>Search emoji</source>
        <translation>Emoji suchen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>The emoji you use will be here.</source>
        <translation>Hier stehen dann die Emoji, die du benutzt.</translation>
    </message>
    <message>
        <source>No emoji is called that.</source>
        <translation>So heißt kein Emoji.</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
</context>
<context>
    <name>EmptyRoomView</name>
    <message>
        <source>Your room is open</source>
        <translation>Dein Raum ist offen</translation>
    </message>
    <message>
        <source>Nobody has said anything yet. The word is yours.</source>
        <translation>Noch hat niemand etwas gesagt. Du hast das Wort.</translation>
    </message>
    <message>
        <source>Your room is stopped</source>
        <translation>Dein Raum ist geschlossen</translation>
    </message>
</context>
<context>
    <name>ErrorPanel</name>
    <message numerus="yes">
        <source>%n message(s) of yours are kept here.</source>
        <translation>
            <numerusform>%Ln Nachricht von dir ist hier aufbewahrt.</numerusform>
            <numerusform>%Ln Nachrichten von dir sind hier aufbewahrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Ein anderer Name</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>Namen nehmen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Leave room</source>
        <translation>Raum verlassen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Paste a new link</source>
        <translation>Neuen Link einfügen</translation>
    </message>
</context>
<context>
    <name>FarewellDialog</name>
    <message>
        <source>They are told goodbye. What was said is kept here, and they can come back when Snug runs again.</source>
        <translation>Sie werden verabschiedet. Was gesagt wurde, bleibt hier, und sie können wiederkommen, wenn Snug wieder läuft.</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Minimise</source>
        <translation>Minimieren</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Schließen und beenden</translation>
    </message>
    <message>
        <source>What was said is kept here, and people can come back when Snug runs again.</source>
        <translation>Was gesagt wurde, bleibt hier, und man kann wiederkommen, wenn Snug wieder läuft.</translation>
    </message>
</context>
<context>
    <name>GapLine</name>
    <message>
        <source>Messages here are not loaded.</source>
        <translation>Nachrichten von hier sind nicht geladen.</translation>
    </message>
    <message>
        <source>Load them</source>
        <translation>Laden</translation>
    </message>
</context>
<context>
    <name>HostDialog</name>
    <message>
        <source>Host panel</source>
        <translation>Gastgeber-Bereich</translation>
    </message>
</context>
<context>
    <name>HostPanel</name>
    <message>
        <source>Host panel</source>
        <translation>Gastgeber-Bereich</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>New link and more…</source>
        <translation>Neuer Link und mehr…</translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message>
        <source>Invite people</source>
        <translation>Leute einladen</translation>
    </message>
</context>
<context>
    <name>InviteOptions</name>
    <message>
        <source>New link…</source>
        <translation>Neuer Link…</translation>
    </message>
    <message>
        <source>The usual link will let nobody in any more, and a new one takes its place. Who is inside stays.</source>
        <translation>Der übliche Link lässt dann niemanden mehr herein, ein neuer tritt an seine Stelle. Wer drin ist, bleibt.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>InvitePanel</name>
    <message>
        <source>Send this link to the people you want here.</source>
        <translation>Schick diesen Link den Leuten, die du hier haben möchtest.</translation>
    </message>
    <message>
        <source>The link as a code, for a phone&apos;s camera</source>
        <translation>Der Link als Code, für die Kamera eines Telefons</translation>
    </message>
    <message>
        <source>Show the link</source>
        <translation>Link zeigen</translation>
    </message>
    <message>
        <source>Hide the link from onlookers</source>
        <translation>Link vor Blicken verbergen</translation>
    </message>
    <message>
        <source>Copy invitation</source>
        <translation>Einladung kopieren</translation>
    </message>
    <message>
        <source>Hide code</source>
        <translation>Code ausblenden</translation>
    </message>
    <message>
        <source>Show code</source>
        <translation>Code zeigen</translation>
    </message>
    <message>
        <source>Back to the usual link</source>
        <translation>Zurück zum üblichen Link</translation>
    </message>
    <message>
        <source>The code is hidden with the link.</source>
        <translation>Der Code ist mit dem Link verborgen.</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Fewer options</source>
        <translation>Weniger Optionen</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Mehr Optionen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>JoinPanel</name>
    <message>
        <source>Link to the room</source>
        <translation>Link zum Raum</translation>
    </message>
    <message>
        <source>Join room</source>
        <translation>Raum betreten</translation>
    </message>
    <message>
        <source>You&apos;ll be there as “%1”.</source>
        <translation>Du bist dort als „%1“.</translation>
    </message>
    <message>
        <source>Open room</source>
        <translation>Raum öffnen</translation>
    </message>
</context>
<context>
    <name>JoiningView</name>
    <message>
        <source>On the way to %1</source>
        <translation>Unterwegs zu %1</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>JumpButton</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%Ln neue Nachricht</numerusform>
            <numerusform>%Ln neue Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Jump to newest</source>
        <translation>Zur neuesten</translation>
    </message>
</context>
<context>
    <name>LeftRoomsList</name>
    <message>
        <source>Stopped rooms on this computer</source>
        <translation>Geschlossene Räume auf diesem Computer</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Open %1 again</source>
        <translation>%1 wieder öffnen</translation>
    </message>
</context>
<context>
    <name>LinkBox</name>
    <message>
        <source>Making a link…</source>
        <translation>Der Link entsteht…</translation>
    </message>
    <message>
        <source>Link to the room</source>
        <translation>Link zum Raum</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>for people on the same network</source>
        <translation>für Leute im selben Netzwerk</translation>
    </message>
</context>
<context>
    <name>LinkDelegate</name>
    <message>
        <source>%1 · the usual link</source>
        <translation>%1 · der übliche Link</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Abschalten</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Go to this room?</source>
        <translation>In diesen Raum gehen?</translation>
    </message>
    <message>
        <source>Open this link?</source>
        <translation>Diesen Link öffnen?</translation>
    </message>
    <message>
        <source>Its words may say something else, but it leads to</source>
        <translation>Seine Worte sagen vielleicht etwas anderes, aber er führt zu</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Hingehen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Don&apos;t open</source>
        <translation>Nicht öffnen</translation>
    </message>
    <message>
        <source>Its words may say something else, but it leads to a room at</source>
        <translation>Seine Worte sagen vielleicht etwas anderes, aber er führt zu einem Raum auf</translation>
    </message>
</context>
<context>
    <name>LinkHint</name>
    <message>
        <source>Room at %1</source>
        <translation>Raum auf %1</translation>
    </message>
    <message>
        <source>Goes to %1</source>
        <translation>Führt zu %1</translation>
    </message>
</context>
<context>
    <name>LinkList</name>
    <message>
        <source>Links that work now</source>
        <translation>Links, die jetzt gelten</translation>
    </message>
</context>
<context>
    <name>LinkOptions</name>
    <message>
        <source>Who follows it can</source>
        <translation>Wer ihm folgt, darf</translation>
    </message>
    <message>
        <source>Read and write</source>
        <translation>Lesen und schreiben</translation>
    </message>
    <message>
        <source>Only read</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>It lets in</source>
        <translation>Er lässt herein</translation>
    </message>
    <message>
        <source>Any number of people</source>
        <translation>Beliebig viele Leute</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Eine Person</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Leute</numerusform>
        </translation>
    </message>
    <message>
        <source>It ends</source>
        <translation>Er endet</translation>
    </message>
    <message>
        <source>After an hour</source>
        <translation>Nach einer Stunde</translation>
    </message>
    <message>
        <source>After a day</source>
        <translation>Nach einem Tag</translation>
    </message>
    <message>
        <source>After 7 days</source>
        <translation>Nach 7 Tagen</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Make this link</source>
        <translation>Diesen Link erstellen</translation>
    </message>
</context>
<context>
    <name>LinkTerms</name>
    <message>
        <source>Works until you turn it off.</source>
        <translation>Gilt, bis du ihn abschaltest.</translation>
    </message>
    <message numerus="yes">
        <source>Ends in %n day(s).</source>
        <translation>
            <numerusform>Endet in %Ln Tag.</numerusform>
            <numerusform>Endet in %Ln Tagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends in %n hour(s).</source>
        <translation>
            <numerusform>Endet in %Ln Stunde.</numerusform>
            <numerusform>Endet in %Ln Stunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends in %n minute(s).</source>
        <translation>
            <numerusform>Endet in %Ln Minute.</numerusform>
            <numerusform>Endet in %Ln Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Anyone with this link can read history, but not write.</source>
        <translation>Wer diesen Link hat, kann den Verlauf lesen, aber nicht schreiben.</translation>
    </message>
    <message>
        <source>Anyone with this link can read history and write.</source>
        <translation>Wer diesen Link hat, kann den Verlauf lesen und schreiben.</translation>
    </message>
    <message numerus="yes">
        <source>It lets %n more person(s) in.</source>
        <translation>
            <numerusform>Er lässt noch %Ln Person herein.</numerusform>
            <numerusform>Er lässt noch %Ln Leute herein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Read and write</source>
        <translation>Lesen und schreiben</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) came in by it.</source>
        <translation>
            <numerusform>%Ln Person kam damit herein.</numerusform>
            <numerusform>%Ln Leute kamen damit herein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has come in by it yet.</source>
        <translation>Damit ist noch niemand hereingekommen.</translation>
    </message>
</context>
<context>
    <name>LookSettings</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation>Wie auf diesem Computer</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>This is how large messages are.</source>
        <translation>So groß sind Nachrichten.</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Things appear at once instead of sliding or fading in.</source>
        <translation>Alles erscheint sofort, statt hereinzugleiten oder aufzublenden.</translation>
    </message>
</context>
<context>
    <name>LostMessages</name>
    <message>
        <source>%1, %2:</source>
        <translation>%1, %2:</translation>
    </message>
    <message>
        <source>I can&apos;t save a copy to %1.</source>
        <translation>Ich kann keine Kopie in %1 speichern.</translation>
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
        <translation>Breite der Raumliste</translation>
    </message>
</context>
<context>
    <name>MemberDelegate</name>
    <message>
        <source>Host, you</source>
        <translation>Gastgeber, du</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Gastgeber</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Nicht da</translation>
    </message>
</context>
<context>
    <name>MembersPane</name>
    <message>
        <source>People</source>
        <translation>Leute</translation>
    </message>
    <message>
        <source>Nobody else is here yet. Share the link.</source>
        <translation>Noch ist sonst niemand hier. Teile den Link.</translation>
    </message>
    <message>
        <source>Nobody else is here yet.</source>
        <translation>Noch ist sonst niemand hier.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>MessageBody</name>
    <message numerus="yes">
        <source>Copy %n message(s)</source>
        <translation>
            <numerusform>%Ln Nachricht kopieren</numerusform>
            <numerusform>%Ln Nachrichten kopieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy selection</source>
        <translation>Auswahl kopieren</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
</context>
<context>
    <name>MessageDelegate</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>You joined now; earlier messages are visible to you.</source>
        <translation>Du bist jetzt dazugekommen; frühere Nachrichten kannst du sehen.</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Go to the room at %1</source>
        <translation>In den Raum auf %1 gehen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>NotificationSettings</name>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Show who wrote, and what</source>
        <translation>Zeigen, wer schreibt und was</translation>
    </message>
    <message>
        <source>Show only who wrote</source>
        <translation>Nur zeigen, wer schreibt</translation>
    </message>
    <message>
        <source>Show only that there is something new</source>
        <translation>Nur zeigen, dass es etwas Neues gibt</translation>
    </message>
    <message>
        <source>While your screen is locked, only that there is something new. What a room tells you of is chosen in its own menu.</source>
        <translation>Ist dein Bildschirm gesperrt, nur, dass es etwas Neues gibt. Was ein Raum dir meldet, wählst du in seinem eigenen Menü.</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s) from %1</source>
        <translation>
            <numerusform>%Ln neue Nachricht von %1</numerusform>
            <numerusform>%Ln neue Nachrichten von %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s), the last from %1</source>
        <translation>
            <numerusform>%Ln neue Nachricht, zuletzt von %1</numerusform>
            <numerusform>%Ln neue Nachrichten, zuletzt von %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%Ln neue Nachricht</numerusform>
            <numerusform>%Ln neue Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Snug is still running</source>
        <translation>Snug läuft noch</translation>
    </message>
    <message>
        <source>Its icon in the panel brings it back.</source>
        <translation>Sein Symbol in der Leiste holt es zurück.</translation>
    </message>
    <message>
        <source>Still running: you host “%1”</source>
        <translation>Läuft noch: „%1“ ist offen</translation>
    </message>
    <message>
        <source>Snug&apos;s icon in the panel brings it back. Quitting there stops the room.</source>
        <translation>Das Symbol von Snug in der Leiste holt es zurück. Es dort zu beenden schließt den Raum.</translation>
    </message>
    <message numerus="yes">
        <source>Still running: you host %n room(s)</source>
        <translation>
            <numerusform>Läuft noch: %Ln Raum ist offen</numerusform>
            <numerusform>Läuft noch: %Ln Räume sind offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Snug&apos;s icon in the panel brings it back. Quitting there stops the rooms.</source>
        <translation>Das Symbol von Snug in der Leiste holt es zurück. Es dort zu beenden schließt die Räume.</translation>
    </message>
</context>
<context>
    <name>Path</name>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <source>home network</source>
        <translation>Heimnetz</translation>
    </message>
    <message>
        <source>internet (IPv6)</source>
        <translation>Internet (IPv6)</translation>
    </message>
    <message>
        <source>internet (IPv4)</source>
        <translation>Internet (IPv4)</translation>
    </message>
    <message>
        <source>through a proxy</source>
        <translation>über einen Proxy</translation>
    </message>
</context>
<context>
    <name>PauseRoom</name>
    <message>
        <source>This room is stopped: nobody gets in but you. What was said is still here.</source>
        <translation>Dieser Raum ist geschlossen: Niemand außer dir kommt herein. Was gesagt wurde, ist noch hier.</translation>
    </message>
    <message>
        <source>Nobody else is here. Stop the room?</source>
        <translation>Sonst ist niemand hier. Raum schließen?</translation>
    </message>
    <message>
        <source>%1 Whoever comes is told that it is closed for now. What was said stays on this computer, and you can open the room again at any time.</source>
        <translation>%1 Wer kommt, erfährt, dass er vorerst geschlossen ist. Was gesagt wurde, bleibt auf diesem Computer, und du kannst den Raum jederzeit wieder öffnen.</translation>
    </message>
    <message>
        <source>Stop the room</source>
        <translation>Raum schließen</translation>
    </message>
    <message>
        <source>Stop the room…</source>
        <translation>Raum schließen…</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Open the room again</source>
        <translation>Raum wieder öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n people are here: %1. Stop the room?</source>
        <translation>
            <numerusform>%Ln Person ist hier: %1. Raum schließen?</numerusform>
            <numerusform>%Ln Leute sind hier: %1. Raum schließen?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PausedBar</name>
    <message>
        <source>You stopped this room. Nobody gets in but you.</source>
        <translation>Du hast diesen Raum geschlossen. Niemand außer dir kommt herein.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Wieder öffnen</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>People</source>
        <translation>Leute</translation>
    </message>
</context>
<context>
    <name>PlaceBar</name>
    <message>
        <source>Choose another place</source>
        <translation>Anderen Ort wählen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Folder to keep everything in</source>
        <translation>Ordner, in dem alles bleibt</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>Diesen Ordner nehmen</translation>
    </message>
</context>
<context>
    <name>ProblemNote</name>
    <message>
        <source>Hide details</source>
        <translation>Einzelheiten ausblenden</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
</context>
<context>
    <name>Protocol</name>
    <message>
        <source>A frame is one JSON object with a string “type”.</source>
        <translation>Ein Frame ist ein JSON-Objekt mit einer Zeichenkette „type“.</translation>
    </message>
    <message>
        <source>This server does not know frames of that type.</source>
        <translation>Dieser Server kennt Frames dieser Art nicht.</translation>
    </message>
    <message>
        <source>The field “%1” is missing or has the wrong type.</source>
        <translation>Das Feld „%1“ fehlt oder ist von falscher Art.</translation>
    </message>
</context>
<context>
    <name>QuoteLine</name>
    <message>
        <source>Answers %1: %2</source>
        <translation>Antwortet %1: %2</translation>
    </message>
    <message>
        <source>Answers an earlier message</source>
        <translation>Antwortet auf eine frühere Nachricht</translation>
    </message>
</context>
<context>
    <name>ReachDialog</name>
    <message>
        <source>Who can reach your rooms</source>
        <translation>Wer deine Räume erreicht</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ReachLine</name>
    <message>
        <source>Press to see why</source>
        <translation>Drücken, um zu sehen, warum</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>Warum?</translation>
    </message>
</context>
<context>
    <name>ReplyBar</name>
    <message>
        <source>Replying to a message</source>
        <translation>Antwort auf eine Nachricht</translation>
    </message>
    <message>
        <source>Replying to %1</source>
        <translation>Antwort an %1</translation>
    </message>
    <message>
        <source>Replying to %1: %2</source>
        <translation>Antwort an %1: %2</translation>
    </message>
    <message>
        <source>Don&apos;t reply</source>
        <translation>Nicht antworten</translation>
    </message>
</context>
<context>
    <name>RoomDelegate</name>
    <message numerus="yes">
        <source>%1, %n new message(s)</source>
        <translation>
            <numerusform>%1, %Ln neue Nachricht</numerusform>
            <numerusform>%1, %Ln neue Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Hosted on this computer</source>
        <translation>Läuft auf diesem Computer</translation>
    </message>
    <message>
        <source>Without notifications</source>
        <translation>Ohne Benachrichtigungen</translation>
    </message>
</context>
<context>
    <name>RoomHeaderBar</name>
    <message>
        <source>All rooms</source>
        <translation>Alle Räume</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n here</source>
        <translation>
            <numerusform>%Ln hier</numerusform>
            <numerusform>%Ln hier</numerusform>
        </translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Einladen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Leute</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Host panel</source>
        <translation>Gastgeber-Bereich</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Geschlossen</translation>
    </message>
</context>
<context>
    <name>RoomLink</name>
    <message>
        <source>This link is cut off: its last part is missing. Ask for it again.</source>
        <translation>Dieser Link ist abgeschnitten: Das Ende fehlt. Bitte noch einmal darum.</translation>
    </message>
    <message>
        <source>This link is damaged: a part of it has changed. Ask for it again.</source>
        <translation>Dieser Link ist beschädigt: Ein Teil hat sich verändert. Bitte noch einmal darum.</translation>
    </message>
    <message>
        <source>That&apos;s a link, but not to a Snug room.</source>
        <translation>Das ist ein Link, aber nicht zu einem Snug-Raum.</translation>
    </message>
    <message>
        <source>That&apos;s not a room link.</source>
        <translation>Das ist kein Link zu einem Raum.</translation>
    </message>
    <message>
        <source>This link names a user before its host, which no room link does. Ask for a new one.</source>
        <translation>Dieser Link nennt vor der Adresse einen Benutzer, was kein Link zu einem Raum tut. Bitte um einen neuen.</translation>
    </message>
</context>
<context>
    <name>RoomListPane</name>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Host or join another room</source>
        <translation>Noch einen Raum eröffnen oder betreten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
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
            <numerusform>Der Gastgeber ist zu einer früheren Kopie zurückgekehrt. %Ln Nachricht, die du hast, fehlt dort.</numerusform>
            <numerusform>Der Gastgeber ist zu einer früheren Kopie zurückgekehrt. %Ln Nachrichten, die du hast, fehlen dort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep a copy</source>
        <translation>Kopie behalten</translation>
    </message>
    <message>
        <source>Width of the list of people</source>
        <translation>Breite der Leuteliste</translation>
    </message>
</context>
<context>
    <name>RoomPanel</name>
    <message>
        <source>Your name here</source>
        <translation>Dein Name hier</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>You need a link to come back. What waits to be sent is gone.</source>
        <translation>Zum Zurückkommen brauchst du einen Link. Was noch aufs Senden wartet, ist dann weg.</translation>
    </message>
    <message>
        <source>Leave the room</source>
        <translation>Den Raum verlassen</translation>
    </message>
    <message>
        <source>Leave room…</source>
        <translation>Raum verlassen…</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Leaving stops the room: whoever is in it is told and sent away. What was said stays on this computer, and you can open the room again from the start page. What waits to be sent is gone.</source>
        <translation>Wenn du gehst, schließt der Raum: Wer darin ist, erfährt es und muss gehen. Was gesagt wurde, bleibt auf diesem Computer, und du kannst den Raum auf der Startseite wieder öffnen. Was noch aufs Senden wartet, ist dann weg.</translation>
    </message>
    <message>
        <source>Leave and stop it</source>
        <translation>Gehen und schließen</translation>
    </message>
    <message>
        <source>Host panel…</source>
        <translation>Gastgeber-Bereich…</translation>
    </message>
    <message>
        <source>Hosted on this computer</source>
        <translation>Läuft auf diesem Computer</translation>
    </message>
</context>
<context>
    <name>RoomPlace</name>
    <message>
        <source>Where it is kept</source>
        <translation>Wo er liegt</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
</context>
<context>
    <name>RoomSwitcherDialog</name>
    <message>
        <source>Switch to a room</source>
        <translation>Zu einem Raum wechseln</translation>
    </message>
    <message>
        <source>Part of a title, or a link</source>
        <translation>Teil eines Titels oder ein Link</translation>
    </message>
    <message>
        <source>You are in no room yet. Host one, or paste a link here.</source>
        <translation>Du bist noch in keinem Raum. Eröffne einen oder füge hier einen Link ein.</translation>
    </message>
    <message>
        <source>No room of yours is called that.</source>
        <translation>So heißt keiner deiner Räume.</translation>
    </message>
    <message>
        <source>Join this link</source>
        <translation>Diesem Link folgen</translation>
    </message>
    <message>
        <source>Link for %1</source>
        <translation>Link für %1</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
</context>
<context>
    <name>RoomTitle</name>
    <message>
        <source>Press to rename the room</source>
        <translation>Drücken, um den Raum umzubenennen</translation>
    </message>
    <message>
        <source>Click to rename</source>
        <translation>Klicken zum Umbenennen</translation>
    </message>
    <message>
        <source>Title of the room</source>
        <translation>Titel des Raums</translation>
    </message>
</context>
<context>
    <name>RoomTitleField</name>
    <message>
        <source>Title of the room</source>
        <translation>Titel des Raums</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
</context>
<context>
    <name>RoomVoice</name>
    <message>
        <source>The room is connected again.</source>
        <translation>Der Raum ist wieder verbunden.</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the loaded messages</source>
        <translation>In geladenen Nachrichten suchen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Older match</source>
        <translation>Älterer Treffer</translation>
    </message>
    <message>
        <source>Newer match</source>
        <translation>Neuerer Treffer</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Zu einem Tag</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Of what is loaded. Scroll up to load more.</source>
        <translation>Aus dem Geladenen. Scrolle nach oben, um mehr zu laden.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dein Name</translation>
    </message>
    <message>
        <source>For rooms you join from now on. In each room you can be called something else.</source>
        <translation>Für Räume, die du ab jetzt betrittst. In jedem Raum kannst du anders heißen.</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aussehen und Sprache</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
</context>
<context>
    <name>ShortcutDelegate</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchtest du tun?</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Tastenkürzel finden</translation>
    </message>
    <message>
        <source>There is no shortcut for that.</source>
        <translation>Dafür gibt es kein Tastenkürzel.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>%1&apos;s room</source>
        <translation>Raum von %1</translation>
    </message>
    <message>
        <source>Open a room, share its link, talk.</source>
        <translation>Raum eröffnen, Link teilen, reden.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dein Name</translation>
    </message>
    <message>
        <source>Others need a name to see you by.</source>
        <translation>Die anderen brauchen einen Namen, an dem sie dich erkennen.</translation>
    </message>
    <message>
        <source>Host a room</source>
        <translation>Raum eröffnen</translation>
    </message>
    <message>
        <source>Opening it…</source>
        <translation>Er wird geöffnet…</translation>
    </message>
    <message>
        <source>It lives on this computer.</source>
        <translation>Er läuft auf diesem Computer.</translation>
    </message>
    <message>
        <source>Join with a link</source>
        <translation>Mit einem Link dazukommen</translation>
    </message>
    <message>
        <source>Paste what somebody sent you.</source>
        <translation>Füge ein, was dir jemand geschickt hat.</translation>
    </message>
    <message>
        <source>Your rooms</source>
        <translation>Deine Räume</translation>
    </message>
    <message>
        <source>Link for “%1” in your clipboard</source>
        <translation>Link für „%1“ in deiner Zwischenablage</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>%1 cannot be written to.</source>
        <translation>In %1 lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>%1 is in use by another Snug (process %2).</source>
        <translation>%1 wird von einem anderen Snug benutzt (Prozess %2).</translation>
    </message>
    <message>
        <source>This link was turned off. Ask for a new one.</source>
        <translation>Dieser Link wurde abgeschaltet. Bitte um einen neuen.</translation>
    </message>
    <message>
        <source>This link has expired. Ask for a new one.</source>
        <translation>Dieser Link ist abgelaufen. Bitte um einen neuen.</translation>
    </message>
    <message>
        <source>This link was used as often as it may be. Ask for a new one.</source>
        <translation>Dieser Link wurde so oft benutzt, wie er darf. Bitte um einen neuen.</translation>
    </message>
    <message>
        <source>This room needs an invite. Ask for the whole link.</source>
        <translation>Für diesen Raum brauchst du eine Einladung. Bitte um den ganzen Link.</translation>
    </message>
    <message>
        <source>This link does not open this room. Ask for it again.</source>
        <translation>Dieser Link öffnet diesen Raum nicht. Bitte noch einmal darum.</translation>
    </message>
    <message>
        <source>There is no such invite here.</source>
        <translation>Diese Einladung gibt es hier nicht.</translation>
    </message>
    <message>
        <source>There is no such member here.</source>
        <translation>Dieses Mitglied gibt es hier nicht.</translation>
    </message>
    <message>
        <source>The message this answers is not in this room.</source>
        <translation>Die Nachricht, auf die das antwortet, ist nicht in diesem Raum.</translation>
    </message>
    <message>
        <source>There is no such room here.</source>
        <translation>Diesen Raum gibt es hier nicht.</translation>
    </message>
    <message>
        <source>%1 is damaged or is not a Snug store. It was left as it is.</source>
        <translation>%1 ist beschädigt oder kein Snug-Speicher. Daran wurde nichts verändert.</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>%1 ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Snug. Update Snug to open it; it was left as it is.</source>
        <translation>%1 stammt von einem neueren Snug. Aktualisiere Snug, um es zu öffnen; daran wurde nichts verändert.</translation>
    </message>
    <message>
        <source>The host&apos;s computer has no space left.</source>
        <translation>Der Computer des Gastgebers hat keinen Platz mehr.</translation>
    </message>
    <message>
        <source>Another program on the host&apos;s computer holds the store.</source>
        <translation>Ein anderes Programm auf dem Computer des Gastgebers hält den Speicher fest.</translation>
    </message>
    <message>
        <source>The host&apos;s disk does not let anything be written.</source>
        <translation>Auf die Festplatte des Gastgebers lässt sich nichts schreiben.</translation>
    </message>
    <message>
        <source>Part of the host&apos;s store is damaged.</source>
        <translation>Ein Teil des Speichers beim Gastgeber ist beschädigt.</translation>
    </message>
    <message>
        <source>The host&apos;s computer could not read this.</source>
        <translation>Der Computer des Gastgebers konnte das nicht lesen.</translation>
    </message>
    <message>
        <source>The host&apos;s computer could not save this.</source>
        <translation>Der Computer des Gastgebers konnte das nicht speichern.</translation>
    </message>
    <message>
        <source>The host&apos;s computer is too busy right now. Try again in a moment.</source>
        <translation>Der Computer des Gastgebers hat gerade zu viel zu tun. Versuch es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The room is called “%1” now.</source>
        <translation>Der Raum heißt jetzt „%1“.</translation>
    </message>
    <message>
        <source>The host has closed the room for now.</source>
        <translation>Der Gastgeber hat den Raum vorerst geschlossen.</translation>
    </message>
    <message>
        <source>There is no space left in %1.</source>
        <translation>In %1 ist kein Platz mehr.</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message numerus="yes">
        <source>A name has 1 to %n characters.</source>
        <translation>
            <numerusform>Ein Name hat 1 bis %Ln Zeichen.</numerusform>
            <numerusform>Ein Name hat 1 bis %Ln Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A message needs some text.</source>
        <translation>Eine Nachricht braucht etwas Text.</translation>
    </message>
    <message numerus="yes">
        <source>A room&apos;s title has 1 to %n characters.</source>
        <translation>
            <numerusform>Der Titel eines Raums hat 1 bis %Ln Zeichen.</numerusform>
            <numerusform>Der Titel eines Raums hat 1 bis %Ln Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This message is too long. Shorten it, or send it in parts.</source>
        <translation>Diese Nachricht ist zu lang. Kürze sie oder sende sie in Teilen.</translation>
    </message>
</context>
<context>
    <name>TimelineButtons</name>
    <message numerus="yes">
        <source>%n new: jump to the first</source>
        <translation>
            <numerusform>%Ln neue: zur ersten</numerusform>
            <numerusform>%Ln neue: zur ersten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineRule</name>
    <message>
        <source>New messages</source>
        <translation>Neue Nachrichten</translation>
    </message>
    <message numerus="yes">
        <source>%n new since %1</source>
        <translation>
            <numerusform>%Ln neue seit %1</numerusform>
            <numerusform>%Ln neue seit %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Older messages are on their way…</source>
        <translation>Ältere Nachrichten sind unterwegs…</translation>
    </message>
    <message>
        <source>This is where the room begins.</source>
        <translation>Hier beginnt der Raum.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>That part of the room isn&apos;t loaded, and can&apos;t be reached right now.</source>
        <translation>Dieser Teil des Raums ist nicht geladen und gerade nicht erreichbar.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>It was last reachable at %1.</source>
        <translation>Zuletzt war er um %1 erreichbar.</translation>
    </message>
    <message>
        <source>The connection couldn&apos;t keep up with the room.</source>
        <translation>Die Verbindung kam mit dem Raum nicht mit.</translation>
    </message>
    <message>
        <source>%1 takes no more connections from you right now.</source>
        <translation>%1 nimmt gerade keine weiteren Verbindungen von dir an.</translation>
    </message>
    <message>
        <source>The room is full right now.</source>
        <translation>Der Raum ist gerade voll.</translation>
    </message>
    <message>
        <source>%1 closed the connection at %2.</source>
        <translation>%1 hat die Verbindung um %2 geschlossen.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t taking connections.</source>
        <translation>%1 nimmt keine Verbindungen an.</translation>
    </message>
    <message>
        <source>Your network doesn&apos;t know the name %1.</source>
        <translation>Dein Netzwerk kennt den Namen %1 nicht.</translation>
    </message>
    <message>
        <source>Your network finds no way to %1.</source>
        <translation>Dein Netzwerk findet keinen Weg zu %1.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t answering.</source>
        <translation>%1 antwortet nicht.</translation>
    </message>
    <message>
        <source>%1 answered, but no secure connection came about. Nothing was sent.</source>
        <translation>%1 hat geantwortet, aber es kam keine sichere Verbindung zustande. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>%1 has too many visitors right now.</source>
        <translation>%1 hat gerade zu viele Besucher.</translation>
    </message>
    <message>
        <source>Something answered at %1, but it isn&apos;t a Snug room.</source>
        <translation>Bei %1 hat etwas geantwortet, aber es ist kein Snug-Raum.</translation>
    </message>
    <message>
        <source>The host&apos;s computer went to sleep at %1.</source>
        <translation>Der Computer des Gastgebers ist um %1 eingeschlafen.</translation>
    </message>
    <message>
        <source>The room moved to another place at %1. Ask for its new link.</source>
        <translation>Der Raum ist um %1 umgezogen. Bitte um seinen neuen Link.</translation>
    </message>
    <message>
        <source>There is no such room on %1. Ask for a new link.</source>
        <translation>Diesen Raum gibt es auf %1 nicht. Bitte um einen neuen Link.</translation>
    </message>
    <message>
        <source>This room needs an invite, and this link has none. Ask for the whole link.</source>
        <translation>Für diesen Raum brauchst du eine Einladung, und dieser Link enthält keine. Bitte um den ganzen Link.</translation>
    </message>
    <message>
        <source>This room doesn&apos;t know the invite in this link. Ask for a new link.</source>
        <translation>Dieser Raum kennt die Einladung in diesem Link nicht. Bitte um einen neuen Link.</translation>
    </message>
    <message>
        <source>The time of this link has run out. Ask for a new one.</source>
        <translation>Die Zeit dieses Links ist abgelaufen. Bitte um einen neuen.</translation>
    </message>
    <message>
        <source>This link has let in as many people as it may. Ask for a new one.</source>
        <translation>Dieser Link hat so viele Leute hereingelassen, wie er darf. Bitte um einen neuen.</translation>
    </message>
    <message>
        <source>The room doesn&apos;t know you any more. Ask for a new link.</source>
        <translation>Der Raum kennt dich nicht mehr. Bitte um einen neuen Link.</translation>
    </message>
    <message>
        <source>You can&apos;t join this room.</source>
        <translation>Du kannst diesen Raum nicht betreten.</translation>
    </message>
    <message>
        <source>The room doesn&apos;t take the name “%1”. Choose another one.</source>
        <translation>Der Raum nimmt den Namen „%1“ nicht an. Wähle einen anderen.</translation>
    </message>
    <message>
        <source>Your Snug and the host&apos;s are too far apart. One of them needs an update.</source>
        <translation>Dein Snug und das des Gastgebers liegen zu weit auseinander. Eines braucht eine Aktualisierung.</translation>
    </message>
    <message>
        <source>You were removed from this room.</source>
        <translation>Du wurdest aus diesem Raum entfernt.</translation>
    </message>
    <message>
        <source>This link asks for a key to be checked, and this Snug can&apos;t do that yet. Update Snug.</source>
        <translation>Dieser Link verlangt, einen Schlüssel zu prüfen, und das kann dieses Snug noch nicht. Aktualisiere Snug.</translation>
    </message>
    <message>
        <source>It was never reachable from here.</source>
        <translation>Von hier war er noch nie erreichbar.</translation>
    </message>
    <message>
        <source>%1 can&apos;t store anything right now, so it lets nobody in.</source>
        <translation>%1 kann gerade nichts speichern und lässt deshalb niemanden herein.</translation>
    </message>
    <message>
        <source>%1 has too much to do right now.</source>
        <translation>%1 hat gerade zu viel zu tun.</translation>
    </message>
    <message>
        <source>%1 is full right now.</source>
        <translation>%1 ist gerade voll.</translation>
    </message>
    <message>
        <source>Your app asked more of %1 than it allows.</source>
        <translation>Deine App hat mehr verlangt, als erlaubt ist (%1).</translation>
    </message>
    <message>
        <source>%1 closed the room at %2.</source>
        <translation>%1 hat den Raum um %2 geschlossen.</translation>
    </message>
    <message>
        <source>The room is starting again.</source>
        <translation>Der Raum startet neu.</translation>
    </message>
    <message>
        <source>Joining took longer than %1 waits.</source>
        <translation>Das Betreten hat länger gedauert, als %1 wartet.</translation>
    </message>
    <message>
        <source>%1 broke off the connection before it answered.</source>
        <translation>%1 hat die Verbindung abgebrochen, bevor eine Antwort kam.</translation>
    </message>
    <message>
        <source>%L1 s ago</source>
        <translation>vor %L1 s</translation>
    </message>
    <message>
        <source>%L1 min ago</source>
        <translation>vor %L1 min</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>um %1</translation>
    </message>
    <message>
        <source>Snug on this computer</source>
        <translation>Snug auf diesem Computer</translation>
    </message>
    <message>
        <source>%1&apos;s computer</source>
        <translation>Der Computer von %1</translation>
    </message>
    <message>
        <source>The host</source>
        <translation>Der Gastgeber</translation>
    </message>
    <message>
        <source>%1 stopped answering %2.</source>
        <translation>%1 antwortet nicht mehr (%2).</translation>
    </message>
    <message>
        <source>%1 went to sleep at %2.</source>
        <translation>%1 ist um %2 eingeschlafen.</translation>
    </message>
    <message>
        <source>%1 left at %2.</source>
        <translation>%1 ist um %2 gegangen.</translation>
    </message>
    <message>
        <source>%1 turned this link off. Ask for a new one.</source>
        <translation>%1 hat diesen Link abgeschaltet. Bitte um einen neuen.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t let you in with this link. Ask for a new one.</source>
        <translation>%1 lässt dich mit diesem Link nicht herein. Bitte um einen neuen.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t understand what this Snug sent. Update Snug, or ask the host to.</source>
        <translation>%1 hat nicht verstanden, was dieses Snug gesendet hat. Aktualisiere Snug oder bitte den Gastgeber darum.</translation>
    </message>
    <message>
        <source>This room is no longer on this computer. You can only leave it.</source>
        <translation>Diesen Raum gibt es auf diesem Computer nicht mehr. Du kannst ihn nur noch verlassen.</translation>
    </message>
    <message>
        <source>This room is no longer on %1. You can only leave it.</source>
        <translation>Diesen Raum gibt es auf %1 nicht mehr. Du kannst ihn nur noch verlassen.</translation>
    </message>
    <message>
        <source>%1 has no space left, so it lets nobody in.</source>
        <translation>%1 hat keinen Platz mehr und lässt deshalb niemanden herein.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>%1 has closed the room for now.</source>
        <translation>%1 hat den Raum vorerst geschlossen.</translation>
    </message>
    <message>
        <source>%1 lets nobody in right now.</source>
        <translation>%1 lässt gerade niemanden hinein.</translation>
    </message>
    <message>
        <source>Your Snug is too old for this room. Update it to join.</source>
        <translation>Dein Snug ist zu alt für diesen Raum. Aktualisiere es, um ihn zu betreten.</translation>
    </message>
    <message>
        <source>The host&apos;s Snug is too old for yours. Ask the host to update it.</source>
        <translation>Das Snug des Gastgebers ist zu alt für deines. Bitte den Gastgeber, es zu aktualisieren.</translation>
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
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Opening your rooms…</source>
        <translation>Deine Räume werden geöffnet…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
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
        <translation>Räume</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>This room</source>
        <translation>Dieser Raum</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Switch to a room</source>
        <translation>Zu einem Raum wechseln</translation>
    </message>
    <message>
        <source>Go to the first room, the second, …</source>
        <translation>Zum ersten Raum, zum zweiten, …</translation>
    </message>
    <message>
        <source>Previous room</source>
        <translation>Voriger Raum</translation>
    </message>
    <message>
        <source>Next room</source>
        <translation>Nächster Raum</translation>
    </message>
    <message>
        <source>Next room with new messages</source>
        <translation>Nächster Raum mit neuen Nachrichten</translation>
    </message>
    <message>
        <source>Host a room</source>
        <translation>Raum eröffnen</translation>
    </message>
    <message>
        <source>Join with a link</source>
        <translation>Mit einem Link dazukommen</translation>
    </message>
    <message>
        <source>Back to all rooms</source>
        <translation>Zurück zu allen Räumen</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Nachricht senden</translation>
    </message>
    <message>
        <source>New line in the message</source>
        <translation>Neue Zeile in der Nachricht</translation>
    </message>
    <message>
        <source>Search in messages</source>
        <translation>In Nachrichten suchen</translation>
    </message>
    <message>
        <source>Newest message</source>
        <translation>Neueste Nachricht</translation>
    </message>
    <message>
        <source>First new message</source>
        <translation>Erste neue Nachricht</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Zu einem Tag</translation>
    </message>
    <message>
        <source>Invite people</source>
        <translation>Leute einladen</translation>
    </message>
    <message>
        <source>Show or hide people</source>
        <translation>Leute zeigen oder ausblenden</translation>
    </message>
    <message>
        <source>Your name here, and leaving the room</source>
        <translation>Dein Name hier und das Verlassen des Raums</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Nächster Teil des Fensters</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Voriger Teil des Fensters</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Text as large as it was</source>
        <translation>Text so groß wie vorher</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>These shortcuts</source>
        <translation>Diese Tastenkürzel</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Choose an emoji</source>
        <translation>Emoji wählen</translation>
    </message>
    <message>
        <source>Reply to the message the keyboard is at</source>
        <translation>Auf die ausgewählte Nachricht antworten</translation>
    </message>
    <message>
        <source>From an empty field to the messages</source>
        <translation>Vom leeren Feld zu den Nachrichten</translation>
    </message>
    <message>
        <source>Name a person</source>
        <translation>Jemanden beim Namen nennen</translation>
    </message>
    <message>
        <source>Write an emoji by its name</source>
        <translation>Emoji mit seinem Namen schreiben</translation>
    </message>
    <message>
        <source>Choose an emoji, and then another</source>
        <translation>Emoji wählen und dann noch eins</translation>
    </message>
    <message>
        <source>Copy the message, or all that are chosen</source>
        <translation>Die Nachricht kopieren, oder alle ausgewählten</translation>
    </message>
    <message>
        <source>What can be done with the message</source>
        <translation>Was mit der Nachricht möglich ist</translation>
    </message>
    <message>
        <source>Choose several messages</source>
        <translation>Mehrere Nachrichten auswählen</translation>
    </message>
    <message>
        <source>Page through the messages</source>
        <translation>In den Nachrichten blättern</translation>
    </message>
    <message>
        <source>Close what is open, or go back</source>
        <translation>Offenes schließen, oder zurück</translation>
    </message>
</context>
<context>
    <name>WritingSettings</name>
    <message>
        <source>Send with Ctrl+Enter</source>
        <translation>Mit Strg+Enter senden</translation>
    </message>
    <message>
        <source>Enter then begins a new line. Otherwise Enter sends, and Shift+Enter begins a new line.</source>
        <translation>Enter beginnt dann eine neue Zeile. Sonst sendet Enter, und Umschalt+Enter beginnt eine neue Zeile.</translation>
    </message>
    <message>
        <source>Tell others when I am typing</source>
        <translation>Anderen zeigen, wenn ich schreibe</translation>
    </message>
    <message>
        <source>They see your name under the messages while you write. What you write stays here until you send it.</source>
        <translation>Sie sehen deinen Namen unter den Nachrichten, während du schreibst. Was du schreibst, bleibt hier, bis du es sendest.</translation>
    </message>
</context>
<context>
    <name>snug::app::Action</name>
    <message>
        <source>%1 to %2</source>
        <comment>keys</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between keys</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>snug::app::Announcer</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%Ln neue Nachricht</numerusform>
            <numerusform>%Ln neue Nachrichten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>snug::app::Autostart</name>
    <message>
        <source>Snug cannot write to %1, so this stays as it is.</source>
        <translation>Snug kann nicht in %1 schreiben, deshalb bleibt es, wie es ist.</translation>
    </message>
</context>
<context>
    <name>snug::app::CallerModel</name>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
</context>
<context>
    <name>snug::app::Courier</name>
    <message numerus="yes">
        <source>%n message(s) are kept here and sent later.</source>
        <translation>
            <numerusform>%Ln Nachricht ist hier aufbewahrt und wird später gesendet.</numerusform>
            <numerusform>%Ln Nachrichten sind hier aufbewahrt und werden später gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending slowed down; %n waiting.</source>
        <translation>
            <numerusform>Das Senden geht langsamer; %Ln wartet.</numerusform>
            <numerusform>Das Senden geht langsamer; %Ln warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no space left.</source>
        <translation>%1 hat keinen Platz mehr.</translation>
    </message>
    <message>
        <source>%1 can&apos;t store anything right now.</source>
        <translation>%1 kann gerade nichts speichern.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait here; closing Snug loses them.</source>
        <translation>
            <numerusform>%Ln Nachricht wartet hier; wird Snug geschlossen, ist sie verloren.</numerusform>
            <numerusform>%Ln Nachrichten warten hier; wird Snug geschlossen, sind sie verloren.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>snug::app::DataPlace</name>
    <message>
        <source>Write the whole path of a folder, from its first / on.</source>
        <translation>Schreib den ganzen Pfad eines Ordners, ab dem ersten /.</translation>
    </message>
    <message>
        <source>I can&apos;t save to %1 either.</source>
        <translation>In %1 kann ich auch nicht speichern.</translation>
    </message>
    <message>
        <source>Everything is kept in %1 from now on.</source>
        <translation>Ab jetzt bleibt alles in %1.</translation>
    </message>
    <message>
        <source>Everything is kept in %1 now. Choose it again next time: I can&apos;t save my settings.</source>
        <translation>Jetzt bleibt alles in %1. Wähle es beim nächsten Mal wieder: Ich kann meine Einstellungen nicht speichern.</translation>
    </message>
    <message>
        <source>The list of your rooms was damaged. It is put aside as %1, and a new one begins. Rooms you host come back by themselves; to join others again, paste their links.</source>
        <translation>Die Liste deiner Räume war beschädigt. Sie liegt jetzt als %1 beiseite, und eine neue beginnt. Räume, die du eröffnet hast, kommen von selbst zurück; um andere wieder zu betreten, füge ihre Links ein.</translation>
    </message>
</context>
<context>
    <name>snug::app::Desktop</name>
    <message>
        <source>Open Snug</source>
        <translation>Snug öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>snug::app::EmojiModel</name>
    <message>
        <source>Used lately</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Smileys</source>
        <translation>Smileys</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Leute</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation>Tiere und Natur</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>Essen und Trinken</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation>Reisen und Orte</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Gegenstände</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Flaggen</translation>
    </message>
</context>
<context>
    <name>snug::app::Farewell</name>
    <message>
        <source>Nobody else is here now. Stop and quit?</source>
        <translation>Jetzt ist sonst niemand hier. Schließen und beenden?</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are here. Stop the room?</source>
        <translation>
            <numerusform>%Ln Person ist hier. Raum schließen?</numerusform>
            <numerusform>%Ln Leute sind hier. Raum schließen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are in your rooms. Stop the rooms?</source>
        <translation>
            <numerusform>%Ln Person ist in deinen Räumen. Räume schließen?</numerusform>
            <numerusform>%Ln Leute sind in deinen Räumen. Räume schließen?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>names of two people</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <comment>names of three people</comment>
        <translation>%1, %2 und %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %n other(s)</source>
        <comment>names of people</comment>
        <translation>
            <numerusform>%1, %2 und %Ln weitere Person</numerusform>
            <numerusform>%1, %2 und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>snug::app::HostServer</name>
    <message>
        <source>The host has closed the room for now.</source>
        <translation>Der Gastgeber hat den Raum vorerst geschlossen.</translation>
    </message>
    <message>
        <source>The host&apos;s computer goes to sleep.</source>
        <translation>Der Computer des Gastgebers schläft ein.</translation>
    </message>
</context>
<context>
    <name>snug::app::HostedRoom</name>
    <message>
        <source>Your rooms take %1.</source>
        <translation>Deine Räume belegen %1.</translation>
    </message>
    <message>
        <source>Your rooms take %1. %2 are free.</source>
        <translation>Deine Räume belegen %1. %2 sind frei.</translation>
    </message>
    <message>
        <source>This room was deleted.</source>
        <translation>Dieser Raum wurde gelöscht.</translation>
    </message>
    <message>
        <source>This computer has no space left. Messages are kept where they were written until you free some.</source>
        <translation>Dieser Computer hat keinen Platz mehr. Nachrichten bleiben dort, wo sie geschrieben wurden, bis du welchen schaffst.</translation>
    </message>
</context>
<context>
    <name>snug::app::Invitation</name>
    <message>
        <source>For this computer only: it is in no network</source>
        <translation>Nur für diesen Computer: Er ist in keinem Netzwerk</translation>
    </message>
    <message>
        <source>Join me: %1 - opens in a browser, no install</source>
        <translation>Komm dazu: %1 - öffnet im Browser, nichts zu installieren</translation>
    </message>
    <message>
        <source>For everyone whose network reaches this computer</source>
        <translation>Für alle, deren Netzwerk diesen Computer erreicht</translation>
    </message>
    <message>
        <source>Anyone with this link can read history and write.</source>
        <translation>Wer diesen Link hat, kann den Verlauf lesen und schreiben.</translation>
    </message>
    <message>
        <source>For people on the same network as this computer</source>
        <translation>Für Leute im selben Netzwerk wie dieser Computer</translation>
    </message>
    <message>
        <source>This room is stopped: nobody gets in by this link until you open it again.</source>
        <translation>Dieser Raum ist geschlossen: Mit diesem Link kommt niemand herein, bis du ihn wieder öffnest.</translation>
    </message>
</context>
<context>
    <name>snug::app::LinkPreview</name>
    <message>
        <source>On this computer.</source>
        <translation>Auf diesem Computer.</translation>
    </message>
    <message>
        <source>In your local network, at %1.</source>
        <translation>In deinem Heimnetz, unter %1.</translation>
    </message>
    <message>
        <source>On the internet, at %1.</source>
        <translation>Im Internet, unter %1.</translation>
    </message>
    <message>
        <source>Encrypted on the way.</source>
        <translation>Unterwegs verschlüsselt.</translation>
    </message>
    <message>
        <source>Not encrypted: others on the way could read along.</source>
        <translation>Nicht verschlüsselt: Andere unterwegs könnten mitlesen.</translation>
    </message>
</context>
<context>
    <name>snug::app::NotificationServer</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>snug::app::Notifier</name>
    <message>
        <source>Notifications are off: this desktop has no place for them.</source>
        <translation>Benachrichtigungen sind aus: Dieser Desktop hat keinen Platz für sie.</translation>
    </message>
</context>
<context>
    <name>snug::app::Reach</name>
    <message>
        <source>Works from the internet (IPv6)</source>
        <translation>Geht aus dem Internet (IPv6)</translation>
    </message>
    <message>
        <source>Works from the internet</source>
        <translation>Geht aus dem Internet</translation>
    </message>
    <message>
        <source>Works on this computer</source>
        <translation>Geht auf diesem Computer</translation>
    </message>
    <message>
        <source>Works in your home network</source>
        <translation>Geht in deinem Heimnetz</translation>
    </message>
    <message>
        <source>Only in your home network so far</source>
        <translation>Bisher nur in deinem Heimnetz</translation>
    </message>
    <message>
        <source>This computer does not answer at %1, port %2. If it has a firewall, let Snug through it.</source>
        <translation>Dieser Computer antwortet nicht unter %1, Port %2. Wenn er eine Firewall hat, lass Snug durch.</translation>
    </message>
    <message>
        <source>Your home network</source>
        <translation>Dein Heimnetz</translation>
    </message>
    <message>
        <source>This computer is in no network. The link changes when it is.</source>
        <translation>Dieser Computer ist in keinem Netzwerk. Der Link ändert sich, sobald er es ist.</translation>
    </message>
    <message>
        <source>Found at %1, port %2.</source>
        <translation>Gefunden unter %1, Port %2.</translation>
    </message>
    <message>
        <source>Trying %1, port %2…</source>
        <translation>Versuche %1, Port %2…</translation>
    </message>
    <message>
        <source>The internet</source>
        <translation>Das Internet</translation>
    </message>
    <message>
        <source>Somebody has come in from there.</source>
        <translation>Von dort ist schon jemand hereingekommen.</translation>
    </message>
    <message>
        <source>From the internet only if your router lets it in (IPv6, port %1). Nobody has come from there so far.</source>
        <translation>Aus dem Internet nur, wenn dein Router es hereinlässt (IPv6, Port %1). Von dort kam bisher niemand.</translation>
    </message>
    <message>
        <source>This computer has an address of its own there. Nobody has come from there so far.</source>
        <translation>Dieser Computer hat dort eine eigene Adresse. Von dort kam bisher niemand.</translation>
    </message>
    <message>
        <source>This computer has no address of its own there, so people outside get in only if your router passes port %1 on to it. For a room that everyone can reach at any time, run Snug on a server.</source>
        <translation>Dieser Computer hat dort keine eigene Adresse; Leute von außen kommen nur herein, wenn dein Router Port %1 an ihn weiterleitet. Für einen Raum, den alle jederzeit erreichen, lass Snug auf einem Server laufen.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Rooms are open here, on port %1.</source>
        <translation>Hier sind Räume offen, an Port %1.</translation>
    </message>
    <message>
        <source>No room is open here.</source>
        <translation>Hier ist kein Raum offen.</translation>
    </message>
</context>
<context>
    <name>snug::app::RoomHost</name>
    <message>
        <source>Closing the lid pauses the room</source>
        <translation>Zuklappen hält den Raum an</translation>
    </message>
    <message>
        <source>This computer has no space left.</source>
        <translation>Dieser Computer hat keinen Platz mehr.</translation>
    </message>
    <message>
        <source>There is no space left in %1, so your own rooms can&apos;t open. You can still join the rooms of others. Free some space, then try again.</source>
        <translation>In %1 ist kein Platz mehr, deshalb lassen sich deine eigenen Räume nicht öffnen. Die Räume anderer kannst du weiter betreten. Schaffe etwas Platz und versuche es dann noch einmal.</translation>
    </message>
    <message>
        <source>I can&apos;t save to %1, so your own rooms can&apos;t open. You can still join the rooms of others. Let Snug write there, then try again.</source>
        <translation>Ich kann nicht nach %1 speichern, deshalb lassen sich deine eigenen Räume nicht öffnen. Die Räume anderer kannst du weiter betreten. Lass Snug dort schreiben und versuche es dann noch einmal.</translation>
    </message>
    <message>
        <source>Your rooms are not open yet. Try again in a moment.</source>
        <translation>Deine Räume sind noch nicht offen. Versuche es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The file with your rooms, %1, is damaged or not made by Snug. It stays as it is, and you can still join the rooms of others. Put a backup in its place, then try again.</source>
        <translation>Die Datei mit deinen Räumen, %1, ist beschädigt oder nicht von Snug. Sie bleibt, wie sie ist, und die Räume anderer kannst du weiter betreten. Lege eine Sicherungskopie an ihre Stelle und versuche es dann noch einmal.</translation>
    </message>
    <message>
        <source>Your rooms in %1 were made by a newer Snug, so this one leaves them as they are. You can still join the rooms of others. Update Snug to open your own.</source>
        <translation>Deine Räume in %1 stammen von einem neueren Snug, deshalb lässt dieses sie, wie sie sind. Die Räume anderer kannst du weiter betreten. Aktualisiere Snug, um deine eigenen zu öffnen.</translation>
    </message>
    <message>
        <source>Another Snug (process %2) has your rooms in %1 open, so they can&apos;t open here. You can still join the rooms of others. Close the other one, then try again.</source>
        <translation>Ein anderes Snug (Prozess %2) hat deine Räume in %1 geöffnet, deshalb lassen sie sich hier nicht öffnen. Die Räume anderer kannst du weiter betreten. Schließe das andere und versuche es dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>snug::app::RoomSession</name>
    <message numerus="yes">
        <source>%n messages wait already. Send this one when they are gone.</source>
        <translation>
            <numerusform>%Ln Nachricht wartet schon. Sende diese, wenn sie weg ist.</numerusform>
            <numerusform>%Ln Nachrichten warten schon. Sende diese, wenn sie weg sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Catching up…</source>
        <translation>Aufholen…</translation>
    </message>
    <message>
        <source>Opening the room…</source>
        <translation>Der Raum wird geöffnet…</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Verbindung zu %1…</translation>
    </message>
    <message>
        <source>No network.</source>
        <translation>Kein Netzwerk.</translation>
    </message>
    <message>
        <source>Trying again in %L1 s.</source>
        <translation>Neuer Versuch in %L1 s.</translation>
    </message>
    <message>
        <source>I&apos;ll keep trying.</source>
        <translation>Ich versuche es weiter.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait.</source>
        <translation>
            <numerusform>%Ln Nachricht wartet.</numerusform>
            <numerusform>%Ln Nachrichten warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody here is called %1 already, so you are “%2”.</source>
        <translation>Hier heißt schon jemand %1, deshalb bist du „%2“.</translation>
    </message>
    <message>
        <source>You are called “%1” here.</source>
        <translation>Du heißt hier „%1“.</translation>
    </message>
    <message>
        <source>This network wants you to sign in first.</source>
        <translation>Bei diesem Netzwerk musst du dich erst anmelden.</translation>
    </message>
    <message>
        <source>A copy is kept in %1.</source>
        <translation>Eine Kopie liegt in %1.</translation>
    </message>
    <message>
        <source>You can read in this room, but not write.</source>
        <translation>Du kannst in diesem Raum lesen, aber nicht schreiben.</translation>
    </message>
    <message>
        <source>The message this answers is not in this room. Edit yours to send it on its own.</source>
        <translation>Die Nachricht, auf die das antwortet, ist nicht in diesem Raum. Bearbeite deine, um sie für sich zu senden.</translation>
    </message>
    <message>
        <source>The room didn&apos;t take this message.</source>
        <translation>Der Raum hat diese Nachricht nicht angenommen.</translation>
    </message>
    <message>
        <source>The room didn&apos;t take your new name. Choose another one, or try again later.</source>
        <translation>Der Raum hat deinen neuen Namen nicht angenommen. Wähle einen anderen, oder versuche es später noch einmal.</translation>
    </message>
</context>
<context>
    <name>snug::app::Secrets</name>
    <message>
        <source>The keys to your rooms cannot be saved to %1. You will need new links after a restart.</source>
        <translation>Die Schlüssel zu deinen Räumen lassen sich nicht in %1 speichern. Nach einem Neustart brauchst du neue Links.</translation>
    </message>
    <message>
        <source>The keys to your rooms are kept in %1, a file only you can read.</source>
        <translation>Die Schlüssel zu deinen Räumen liegen in %1, einer Datei, die nur du lesen kannst.</translation>
    </message>
    <message>
        <source>Your keyring can&apos;t be reached, and it holds keys to your rooms. New ones are kept in %1, a file only you can read.</source>
        <translation>Dein Schlüsselbund ist nicht erreichbar, und darin sind Schlüssel zu deinen Räumen. Neue liegen in %1, einer Datei, die nur du lesen kannst.</translation>
    </message>
    <message>
        <source>Your keyring is locked, and the keys to your rooms are in it. Unlock it to go on.</source>
        <translation>Dein Schlüsselbund ist gesperrt, und die Schlüssel zu deinen Räumen sind darin. Entsperre ihn, dann geht es weiter.</translation>
    </message>
    <message>
        <source>Waiting for your keyring, which holds the keys to your rooms.</source>
        <translation>Warte auf deinen Schlüsselbund, in dem die Schlüssel zu deinen Räumen sind.</translation>
    </message>
</context>
<context>
    <name>snug::app::Settings</name>
    <message>
        <source>Snug cannot save your settings to %1. It works, but forgets them when it closes.</source>
        <translation>Snug kann deine Einstellungen nicht in %1 speichern. Es funktioniert, vergisst sie aber beim Schließen.</translation>
    </message>
</context>
<context>
    <name>snug::app::SleepWatch</name>
    <message>
        <source>Saying goodbye in your rooms</source>
        <translation>Abschied in deinen Räumen</translation>
    </message>
</context>
<context>
    <name>snug::app::TimelineModel</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
</context>
<context>
    <name>snug::app::TimelineSelection</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>snug::app::TrafficLog</name>
    <message numerus="yes">
        <source>%n message(s) in the last hour</source>
        <translation>
            <numerusform>%Ln Nachricht in der letzten Stunde</numerusform>
            <numerusform>%Ln Nachrichten in der letzten Stunde</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in the last hour</source>
        <translation>%1 in der letzten Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) since %1</source>
        <translation>
            <numerusform>%Ln Nachricht seit %1</numerusform>
            <numerusform>%Ln Nachrichten seit %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 seit %2</translation>
    </message>
</context>
<context>
    <name>snug::app::TrayIcon</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%Ln neue Nachricht</numerusform>
            <numerusform>%Ln neue Nachrichten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>snug::app::TypingPeople</name>
    <message>
        <source>%1 is typing</source>
        <translation>%1 schreibt</translation>
    </message>
    <message>
        <source>%1 and %2 are typing</source>
        <translation>%1 und %2 schreiben</translation>
    </message>
    <message numerus="yes">
        <source>%n people are typing</source>
        <translation>
            <numerusform>%Ln Person schreibt</numerusform>
            <numerusform>%Ln Leute schreiben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>snug::server::Connection</name>
    <message>
        <source>Your network sends more than this server allows.</source>
        <translation>Dein Netzwerk sendet mehr, als dieser Server erlaubt.</translation>
    </message>
    <message>
        <source>This is faster than the server allows. Wait a moment.</source>
        <translation>Das ist schneller, als der Server erlaubt. Warte einen Moment.</translation>
    </message>
    <message>
        <source>This connection sent too much.</source>
        <translation>Diese Verbindung hat zu viel gesendet.</translation>
    </message>
    <message>
        <source>Joining took too long.</source>
        <translation>Das Betreten hat zu lange gedauert.</translation>
    </message>
</context>
<context>
    <name>snug::server::Listener</name>
    <message>
        <source>Port %1 is already in use by another program.</source>
        <translation>Port %1 wird schon von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>Port %1 may not be used by this account.</source>
        <translation>Port %1 darf dieses Konto nicht benutzen.</translation>
    </message>
    <message>
        <source>This computer does not have the address %1.</source>
        <translation>Dieser Computer hat die Adresse %1 nicht.</translation>
    </message>
    <message>
        <source>Could not listen on port %1: %2.</source>
        <translation>Auf Port %1 konnte nicht gelauscht werden: %2.</translation>
    </message>
</context>
<context>
    <name>snug::server::Room</name>
    <message>
        <source>This room was deleted.</source>
        <translation>Dieser Raum wurde gelöscht.</translation>
    </message>
    <message>
        <source>Join the room first.</source>
        <translation>Betritt zuerst den Raum.</translation>
    </message>
    <message>
        <source>You are in this room already.</source>
        <translation>Du bist schon in diesem Raum.</translation>
    </message>
    <message>
        <source>Wait until you are in the room.</source>
        <translation>Warte, bis du im Raum bist.</translation>
    </message>
    <message>
        <source>This room&apos;s server is too old for your app. Ask the host to update Snug.</source>
        <translation>Der Server dieses Raums ist zu alt für deine App. Bitte den Gastgeber, Snug zu aktualisieren.</translation>
    </message>
    <message>
        <source>Your app is too old for this room. Update it to join.</source>
        <translation>Deine App ist zu alt für diesen Raum. Aktualisiere sie, um dazuzukommen.</translation>
    </message>
    <message>
        <source>A message&apos;s id has 4 to 64 letters, digits, hyphens or underscores.</source>
        <translation>Die Kennung einer Nachricht hat 4 bis 64 Buchstaben, Ziffern, Binde- oder Unterstriche.</translation>
    </message>
    <message>
        <source>You can read in this room, but not write.</source>
        <translation>Du kannst in diesem Raum lesen, aber nicht schreiben.</translation>
    </message>
    <message>
        <source>You are sending faster than this room allows.</source>
        <translation>Du sendest schneller, als dieser Raum erlaubt.</translation>
    </message>
    <message>
        <source>Wait for the pages you asked for.</source>
        <translation>Warte auf die Seiten, um die du gebeten hast.</translation>
    </message>
    <message>
        <source>The host has closed the room for now.</source>
        <translation>Der Gastgeber hat den Raum vorerst geschlossen.</translation>
    </message>
</context>
</TS>
