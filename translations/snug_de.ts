<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>ClientStore</name>
    <message>
        <source>I can&apos;t save to %1. You can chat, but nothing is kept.</source>
        <translation>Ich kann nicht nach %1 speichern. Du kannst chatten, aber nichts bleibt erhalten.</translation>
    </message>
    <message>
        <source>The list of your rooms, %1, is damaged. You can chat, but nothing is kept.</source>
        <translation>Die Liste deiner Räume, %1, ist beschädigt. Du kannst chatten, aber nichts bleibt erhalten.</translation>
    </message>
    <message>
        <source>A newer Snug keeps your rooms in %1. You can chat, but nothing is kept until you update.</source>
        <translation>Ein neueres Snug bewahrt deine Räume in %1 auf. Du kannst chatten, aber bis zur Aktualisierung bleibt nichts erhalten.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Message %1</source>
        <translation>Nachricht an %1</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) left</source>
        <translation>
            <numerusform>Noch %Ln Byte</numerusform>
            <numerusform>Noch %Ln Byte</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
</context>
<context>
    <name>ConnectionBar</name>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
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
    <name>InviteDialog</name>
    <message>
        <source>Invite people</source>
        <translation>Leute einladen</translation>
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
        <source>Copy as a message</source>
        <translation>Als Nachricht kopieren</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>Neuer Link</translation>
    </message>
    <message>
        <source>The link above will let nobody in any more. Who is inside stays.</source>
        <translation>Der Link oben lässt dann niemanden mehr herein. Wer drin ist, bleibt.</translation>
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
    <name>JoinPanel</name>
    <message>
        <source>Link to the room</source>
        <translation>Link zum Raum</translation>
    </message>
    <message>
        <source>Join room</source>
        <translation>Raum betreten</translation>
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
</context>
<context>
    <name>MessageDelegate</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
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
    <name>PeopleDialog</name>
    <message>
        <source>People</source>
        <translation>Leute</translation>
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
        <source>The room stays on this computer, but you need its link to come back. What waits to be sent is gone.</source>
        <translation>Der Raum bleibt auf diesem Computer, aber zum Zurückkommen brauchst du seinen Link. Was noch aufs Senden wartet, ist dann weg.</translation>
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
        <translation>Er lebt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Join with a link</source>
        <translation>Mit einem Link dazukommen</translation>
    </message>
    <message>
        <source>Link for %1</source>
        <translation>Link für %1</translation>
    </message>
    <message>
        <source>Paste what somebody sent you.</source>
        <translation>Füge ein, was dir jemand geschickt hat.</translation>
    </message>
    <message>
        <source>Your rooms</source>
        <translation>Deine Räume</translation>
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
    <message>
        <source>This message is too long: a message has at most 16 KiB of text.</source>
        <translation>Diese Nachricht ist zu lang: Eine Nachricht hat höchstens 16 KiB Text.</translation>
    </message>
    <message numerus="yes">
        <source>A room&apos;s title has 1 to %n characters.</source>
        <translation>
            <numerusform>Der Titel eines Raums hat 1 bis %Ln Zeichen.</numerusform>
            <numerusform>Der Titel eines Raums hat 1 bis %Ln Zeichen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineRule</name>
    <message>
        <source>New messages</source>
        <translation>Neue Nachrichten</translation>
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
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>It was last reachable at %1.</source>
        <translation>Zuletzt war er um %1 erreichbar.</translation>
    </message>
    <message>
        <source>The host can&apos;t store anything right now, so it lets nobody in.</source>
        <translation>Der Gastgeber kann gerade nichts speichern und lässt deshalb niemanden herein.</translation>
    </message>
    <message>
        <source>The host closed the room at %1.</source>
        <translation>Der Gastgeber hat den Raum um %1 geschlossen.</translation>
    </message>
    <message>
        <source>The host is starting again.</source>
        <translation>Der Gastgeber startet neu.</translation>
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
        <source>The connection to %1 broke off at %2.</source>
        <translation>Die Verbindung zu %1 ist um %2 abgerissen.</translation>
    </message>
    <message>
        <source>%1 stopped answering at %2.</source>
        <translation>%1 antwortet seit %2 nicht mehr.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t taking connections.</source>
        <translation>%1 nimmt keine Verbindungen an.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t taking connections at port %2.</source>
        <translation>%1 nimmt an Port %2 keine Verbindungen an.</translation>
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
        <source>The host left at %1.</source>
        <translation>Der Gastgeber ist um %1 gegangen.</translation>
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
        <source>The host turned this link off. Ask for a new one.</source>
        <translation>Der Gastgeber hat diesen Link abgeschaltet. Bitte um einen neuen.</translation>
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
        <source>The host doesn&apos;t let you in with this link. Ask for a new one.</source>
        <translation>Der Gastgeber lässt dich mit diesem Link nicht herein. Bitte um einen neuen.</translation>
    </message>
    <message>
        <source>You were removed from this room.</source>
        <translation>Du wurdest aus diesem Raum entfernt.</translation>
    </message>
    <message>
        <source>The host didn&apos;t understand what this Snug sent.</source>
        <translation>Der Gastgeber hat nicht verstanden, was dieses Snug gesendet hat.</translation>
    </message>
    <message>
        <source>This link asks for a key to be checked, and this Snug can&apos;t do that yet. Update Snug.</source>
        <translation>Dieser Link verlangt, einen Schlüssel zu prüfen, und das kann dieses Snug noch nicht. Aktualisiere Snug.</translation>
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
</context>
<context>
    <name>snug::app::HostServer</name>
    <message>
        <source>The host has closed the room for now.</source>
        <translation>Der Gastgeber hat den Raum vorerst geschlossen.</translation>
    </message>
</context>
<context>
    <name>snug::app::Invitation</name>
    <message>
        <source>For people in the same network as this computer</source>
        <translation>Für Leute im selben Netzwerk wie dieser Computer</translation>
    </message>
    <message>
        <source>For this computer only: it is in no network</source>
        <translation>Nur für diesen Computer: Er ist in keinem Netzwerk</translation>
    </message>
    <message>
        <source>Anyone with this link can read the history and write. It works until you make a new one.</source>
        <translation>Wer diesen Link hat, kann den Verlauf lesen und schreiben. Er gilt, bis du einen neuen machst.</translation>
    </message>
    <message>
        <source>Join me: %1 - opens in a browser, no install</source>
        <translation>Komm dazu: %1 - öffnet im Browser, nichts zu installieren</translation>
    </message>
</context>
<context>
    <name>snug::app::RoomHost</name>
    <message>
        <source>Works on this computer</source>
        <translation>Geht auf diesem Computer</translation>
    </message>
    <message>
        <source>Works in your home network</source>
        <translation>Geht in deinem Heimnetz</translation>
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
        <source>The server on this computer</source>
        <translation>Der Server auf diesem Computer</translation>
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
        <source>Trying again in %1 s.</source>
        <translation>Neuer Versuch in %1 s.</translation>
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
</context>
<context>
    <name>snug::app::Settings</name>
    <message>
        <source>Snug cannot save your settings to %1. It works, but forgets them when it closes.</source>
        <translation>Snug kann deine Einstellungen nicht in %1 speichern. Es funktioniert, vergisst sie aber beim Schließen.</translation>
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
</context>
</TS>
