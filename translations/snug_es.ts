<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>ClientStore</name>
    <message>
        <source>I can&apos;t save to %1. You can chat, but nothing is kept.</source>
        <translation>No puedo guardar en %1. Puedes chatear, pero no se conserva nada.</translation>
    </message>
    <message>
        <source>The list of your rooms, %1, is damaged. You can chat, but nothing is kept.</source>
        <translation>La lista de tus salas, %1, está dañada. Puedes chatear, pero no se conserva nada.</translation>
    </message>
    <message>
        <source>A newer Snug keeps your rooms in %1. You can chat, but nothing is kept until you update.</source>
        <translation>Un Snug más nuevo guarda tus salas en %1. Puedes chatear, pero no se conserva nada hasta que actualices.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Message %1</source>
        <translation>Mensaje para %1</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) left</source>
        <translation>
            <numerusform>Queda %Ln byte</numerusform>
            <numerusform>Quedan %Ln bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
</context>
<context>
    <name>ConnectionBar</name>
    <message>
        <source>Try now</source>
        <translation>Probar ahora</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>DeliveryNote</name>
    <message>
        <source>Waits to be sent</source>
        <translation>Espera a ser enviado</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar otra vez</translation>
    </message>
    <message>
        <source>Don&apos;t send</source>
        <translation>No enviar</translation>
    </message>
</context>
<context>
    <name>EmptyRoomView</name>
    <message>
        <source>Your room is open</source>
        <translation>Tu sala está abierta</translation>
    </message>
    <message>
        <source>Nobody has said anything yet. The word is yours.</source>
        <translation>Nadie ha dicho nada todavía. Tienes la palabra.</translation>
    </message>
</context>
<context>
    <name>ErrorPanel</name>
    <message numerus="yes">
        <source>%n message(s) of yours are kept here.</source>
        <translation>
            <numerusform>Aquí se guarda %Ln mensaje tuyo.</numerusform>
            <numerusform>Aquí se guardan %Ln mensajes tuyos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Otro nombre</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>Usar este nombre</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Leave room</source>
        <translation>Salir de la sala</translation>
    </message>
</context>
<context>
    <name>GapLine</name>
    <message>
        <source>Messages here are not loaded.</source>
        <translation>Los mensajes de aquí no están cargados.</translation>
    </message>
    <message>
        <source>Load them</source>
        <translation>Cargarlos</translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message>
        <source>Invite people</source>
        <translation>Invitar a gente</translation>
    </message>
</context>
<context>
    <name>InvitePanel</name>
    <message>
        <source>Send this link to the people you want here.</source>
        <translation>Envía este enlace a las personas que quieres aquí.</translation>
    </message>
    <message>
        <source>The link as a code, for a phone&apos;s camera</source>
        <translation>El enlace como código, para la cámara de un teléfono</translation>
    </message>
    <message>
        <source>Copy as a message</source>
        <translation>Copiar como mensaje</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>Nuevo enlace</translation>
    </message>
    <message>
        <source>The link above will let nobody in any more. Who is inside stays.</source>
        <translation>El enlace de arriba ya no dejará entrar a nadie. Quien está dentro se queda.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Reemplazarlo</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
</context>
<context>
    <name>JoinPanel</name>
    <message>
        <source>Link to the room</source>
        <translation>Enlace a la sala</translation>
    </message>
    <message>
        <source>Join room</source>
        <translation>Entrar en la sala</translation>
    </message>
</context>
<context>
    <name>JumpButton</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%Ln mensaje nuevo</numerusform>
            <numerusform>%Ln mensajes nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Jump to newest</source>
        <translation>Ir a lo último</translation>
    </message>
</context>
<context>
    <name>LinkBox</name>
    <message>
        <source>Making a link…</source>
        <translation>Creando un enlace…</translation>
    </message>
    <message>
        <source>Link to the room</source>
        <translation>Enlace a la sala</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
</context>
<context>
    <name>LookSettings</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation>Como en este equipo</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>This is how large messages are.</source>
        <translation>Así de grandes son los mensajes.</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Things appear at once instead of sliding or fading in.</source>
        <translation>Todo aparece de inmediato, sin deslizarse ni fundirse.</translation>
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
        <translation>Anfitrión, tú</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Anfitrión</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
</context>
<context>
    <name>MembersPane</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
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
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
</context>
<context>
    <name>ProblemNote</name>
    <message>
        <source>Hide details</source>
        <translation>Ocultar detalles</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
</context>
<context>
    <name>Protocol</name>
    <message>
        <source>A frame is one JSON object with a string “type”.</source>
        <translation>Una trama es un objeto JSON con una cadena «type».</translation>
    </message>
    <message>
        <source>This server does not know frames of that type.</source>
        <translation>Este servidor no conoce tramas de ese tipo.</translation>
    </message>
    <message>
        <source>The field “%1” is missing or has the wrong type.</source>
        <translation>El campo «%1» falta o es del tipo equivocado.</translation>
    </message>
</context>
<context>
    <name>RoomDelegate</name>
    <message numerus="yes">
        <source>%1, %n new message(s)</source>
        <translation>
            <numerusform>%1, %Ln mensaje nuevo</numerusform>
            <numerusform>%1, %Ln mensajes nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Hosted on this computer</source>
        <translation>Alojada en este equipo</translation>
    </message>
</context>
<context>
    <name>RoomHeaderBar</name>
    <message>
        <source>All rooms</source>
        <translation>Todas las salas</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n here</source>
        <translation>
            <numerusform>%Ln aquí</numerusform>
            <numerusform>%Ln aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Invitar</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>RoomLink</name>
    <message>
        <source>This link is cut off: its last part is missing. Ask for it again.</source>
        <translation>Este enlace está cortado: le falta el final. Pídelo otra vez.</translation>
    </message>
    <message>
        <source>This link is damaged: a part of it has changed. Ask for it again.</source>
        <translation>Este enlace está dañado: una parte ha cambiado. Pídelo otra vez.</translation>
    </message>
    <message>
        <source>That&apos;s a link, but not to a Snug room.</source>
        <translation>Eso es un enlace, pero no a una sala de Snug.</translation>
    </message>
    <message>
        <source>That&apos;s not a room link.</source>
        <translation>Eso no es un enlace a una sala.</translation>
    </message>
</context>
<context>
    <name>RoomListPane</name>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Host or join another room</source>
        <translation>Abrir otra sala o entrar en otra</translation>
    </message>
</context>
<context>
    <name>RoomPanel</name>
    <message>
        <source>Your name here</source>
        <translation>Tu nombre aquí</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>The room stays on this computer, but you need its link to come back. What waits to be sent is gone.</source>
        <translation>La sala se queda en este equipo, pero necesitas su enlace para volver. Lo que espera a ser enviado se pierde.</translation>
    </message>
    <message>
        <source>You need a link to come back. What waits to be sent is gone.</source>
        <translation>Necesitas un enlace para volver. Lo que espera a ser enviado se pierde.</translation>
    </message>
    <message>
        <source>Leave the room</source>
        <translation>Salir de esta sala</translation>
    </message>
    <message>
        <source>Leave room…</source>
        <translation>Salir de la sala…</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarme</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>%1&apos;s room</source>
        <translation>Sala de %1</translation>
    </message>
    <message>
        <source>Open a room, share its link, talk.</source>
        <translation>Abre una sala, comparte su enlace, habla.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <source>Others need a name to see you by.</source>
        <translation>Los demás necesitan un nombre para reconocerte.</translation>
    </message>
    <message>
        <source>Host a room</source>
        <translation>Abrir una sala</translation>
    </message>
    <message>
        <source>Opening it…</source>
        <translation>Abriéndola…</translation>
    </message>
    <message>
        <source>It lives on this computer.</source>
        <translation>Vive en este equipo.</translation>
    </message>
    <message>
        <source>Join with a link</source>
        <translation>Entrar con un enlace</translation>
    </message>
    <message>
        <source>Link for %1</source>
        <translation>Enlace para %1</translation>
    </message>
    <message>
        <source>Paste what somebody sent you.</source>
        <translation>Pega lo que te han enviado.</translation>
    </message>
    <message>
        <source>Your rooms</source>
        <translation>Tus salas</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>%1 cannot be written to.</source>
        <translation>No se puede escribir en %1.</translation>
    </message>
    <message>
        <source>%1 is in use by another Snug (process %2).</source>
        <translation>%1 está en uso por otro Snug (proceso %2).</translation>
    </message>
    <message>
        <source>This link was turned off. Ask for a new one.</source>
        <translation>Este enlace se desactivó. Pide uno nuevo.</translation>
    </message>
    <message>
        <source>This link has expired. Ask for a new one.</source>
        <translation>Este enlace ha caducado. Pide uno nuevo.</translation>
    </message>
    <message>
        <source>This link was used as often as it may be. Ask for a new one.</source>
        <translation>Este enlace ya se usó todas las veces que podía. Pide uno nuevo.</translation>
    </message>
    <message>
        <source>This room needs an invite. Ask for the whole link.</source>
        <translation>Esta sala necesita una invitación. Pide el enlace completo.</translation>
    </message>
    <message>
        <source>This link does not open this room. Ask for it again.</source>
        <translation>Este enlace no abre esta sala. Pídelo otra vez.</translation>
    </message>
    <message>
        <source>There is no such invite here.</source>
        <translation>Aquí no existe esa invitación.</translation>
    </message>
    <message>
        <source>There is no such member here.</source>
        <translation>Aquí no existe ese miembro.</translation>
    </message>
    <message>
        <source>The message this answers is not in this room.</source>
        <translation>El mensaje al que esto responde no está en esta sala.</translation>
    </message>
    <message>
        <source>There is no such room here.</source>
        <translation>Aquí no existe esa sala.</translation>
    </message>
    <message>
        <source>%1 is damaged or is not a Snug store. It was left as it is.</source>
        <translation>%1 está dañado o no es un archivo de Snug. Se dejó como está.</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>No se pudo abrir %1.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Snug. Update Snug to open it; it was left as it is.</source>
        <translation>%1 es de un Snug más nuevo. Actualiza Snug para abrirlo; se dejó como está.</translation>
    </message>
    <message>
        <source>The host&apos;s computer has no space left.</source>
        <translation>El equipo del anfitrión no tiene más espacio.</translation>
    </message>
    <message>
        <source>Another program on the host&apos;s computer holds the store.</source>
        <translation>Otro programa en el equipo del anfitrión ocupa los datos.</translation>
    </message>
    <message>
        <source>The host&apos;s disk does not let anything be written.</source>
        <translation>El disco del anfitrión no deja escribir nada.</translation>
    </message>
    <message>
        <source>Part of the host&apos;s store is damaged.</source>
        <translation>Parte de los datos del anfitrión está dañada.</translation>
    </message>
    <message>
        <source>The host&apos;s computer could not read this.</source>
        <translation>El equipo del anfitrión no pudo leer esto.</translation>
    </message>
    <message>
        <source>The host&apos;s computer could not save this.</source>
        <translation>El equipo del anfitrión no pudo guardar esto.</translation>
    </message>
    <message>
        <source>The host&apos;s computer is too busy right now. Try again in a moment.</source>
        <translation>El equipo del anfitrión está muy ocupado ahora. Inténtalo en un momento.</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message numerus="yes">
        <source>A name has 1 to %n characters.</source>
        <translation>
            <numerusform>Un nombre tiene de 1 a %Ln carácter.</numerusform>
            <numerusform>Un nombre tiene de 1 a %Ln caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>A message needs some text.</source>
        <translation>Un mensaje necesita algo de texto.</translation>
    </message>
    <message>
        <source>This message is too long: a message has at most 16 KiB of text.</source>
        <translation>Este mensaje es demasiado largo: un mensaje tiene como mucho 16 KiB de texto.</translation>
    </message>
    <message numerus="yes">
        <source>A room&apos;s title has 1 to %n characters.</source>
        <translation>
            <numerusform>El título de una sala tiene de 1 a %Ln carácter.</numerusform>
            <numerusform>El título de una sala tiene de 1 a %Ln caracteres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineRule</name>
    <message>
        <source>New messages</source>
        <translation>Mensajes nuevos</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Older messages are on their way…</source>
        <translation>Los mensajes anteriores están en camino…</translation>
    </message>
    <message>
        <source>This is where the room begins.</source>
        <translation>Aquí empieza la sala.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>It was last reachable at %1.</source>
        <translation>Se pudo contactar por última vez: %1.</translation>
    </message>
    <message>
        <source>The host can&apos;t store anything right now, so it lets nobody in.</source>
        <translation>El anfitrión no puede guardar nada ahora, así que no deja entrar a nadie.</translation>
    </message>
    <message>
        <source>The host closed the room at %1.</source>
        <translation>El anfitrión cerró la sala a las %1.</translation>
    </message>
    <message>
        <source>The host is starting again.</source>
        <translation>El anfitrión está reiniciando.</translation>
    </message>
    <message>
        <source>The connection couldn&apos;t keep up with the room.</source>
        <translation>La conexión no pudo seguir el ritmo de la sala.</translation>
    </message>
    <message>
        <source>%1 takes no more connections from you right now.</source>
        <translation>%1 no acepta más conexiones tuyas por ahora.</translation>
    </message>
    <message>
        <source>The room is full right now.</source>
        <translation>La sala está llena ahora mismo.</translation>
    </message>
    <message>
        <source>%1 closed the connection at %2.</source>
        <translation>%1 cerró la conexión a las %2.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off at %2.</source>
        <translation>La conexión con %1 se cortó a las %2.</translation>
    </message>
    <message>
        <source>%1 stopped answering at %2.</source>
        <translation>%1 dejó de responder a las %2.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t taking connections.</source>
        <translation>%1 no acepta conexiones.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t taking connections at port %2.</source>
        <translation>%1 no acepta conexiones en el puerto %2.</translation>
    </message>
    <message>
        <source>Your network doesn&apos;t know the name %1.</source>
        <translation>Tu red no conoce el nombre %1.</translation>
    </message>
    <message>
        <source>Your network finds no way to %1.</source>
        <translation>Tu red no encuentra el camino a %1.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t answering.</source>
        <translation>%1 no responde.</translation>
    </message>
    <message>
        <source>%1 answered, but no secure connection came about. Nothing was sent.</source>
        <translation>%1 respondió, pero no se logró una conexión segura. No se envió nada.</translation>
    </message>
    <message>
        <source>%1 has too many visitors right now.</source>
        <translation>%1 tiene demasiadas visitas ahora mismo.</translation>
    </message>
    <message>
        <source>Something answered at %1, but it isn&apos;t a Snug room.</source>
        <translation>Algo respondió en %1, pero no es una sala de Snug.</translation>
    </message>
    <message>
        <source>The host&apos;s computer went to sleep at %1.</source>
        <translation>El equipo del anfitrión se suspendió a las %1.</translation>
    </message>
    <message>
        <source>The room moved to another place at %1. Ask for its new link.</source>
        <translation>La sala se mudó a las %1. Pide su nuevo enlace.</translation>
    </message>
    <message>
        <source>The host left at %1.</source>
        <translation>El anfitrión se fue a las %1.</translation>
    </message>
    <message>
        <source>There is no such room on %1. Ask for a new link.</source>
        <translation>Esa sala no existe en %1. Pide un enlace nuevo.</translation>
    </message>
    <message>
        <source>This room needs an invite, and this link has none. Ask for the whole link.</source>
        <translation>Esta sala necesita una invitación y este enlace no la tiene. Pide el enlace completo.</translation>
    </message>
    <message>
        <source>This room doesn&apos;t know the invite in this link. Ask for a new link.</source>
        <translation>Esta sala no conoce la invitación de este enlace. Pide un enlace nuevo.</translation>
    </message>
    <message>
        <source>The host turned this link off. Ask for a new one.</source>
        <translation>El anfitrión desactivó este enlace. Pide uno nuevo.</translation>
    </message>
    <message>
        <source>The time of this link has run out. Ask for a new one.</source>
        <translation>El tiempo de este enlace se acabó. Pide uno nuevo.</translation>
    </message>
    <message>
        <source>This link has let in as many people as it may. Ask for a new one.</source>
        <translation>Este enlace ya dejó entrar a todas las personas que podía. Pide uno nuevo.</translation>
    </message>
    <message>
        <source>The room doesn&apos;t know you any more. Ask for a new link.</source>
        <translation>La sala ya no te conoce. Pide un enlace nuevo.</translation>
    </message>
    <message>
        <source>You can&apos;t join this room.</source>
        <translation>No puedes entrar en esta sala.</translation>
    </message>
    <message>
        <source>The room doesn&apos;t take the name “%1”. Choose another one.</source>
        <translation>La sala no acepta el nombre «%1». Elige otro.</translation>
    </message>
    <message>
        <source>Your Snug and the host&apos;s are too far apart. One of them needs an update.</source>
        <translation>Tu Snug y el del anfitrión son demasiado distintos. Uno de los dos necesita actualizarse.</translation>
    </message>
    <message>
        <source>The host doesn&apos;t let you in with this link. Ask for a new one.</source>
        <translation>El anfitrión no te deja entrar con este enlace. Pide uno nuevo.</translation>
    </message>
    <message>
        <source>You were removed from this room.</source>
        <translation>Te quitaron de esta sala.</translation>
    </message>
    <message>
        <source>The host didn&apos;t understand what this Snug sent.</source>
        <translation>El anfitrión no entendió lo que envió este Snug.</translation>
    </message>
    <message>
        <source>This link asks for a key to be checked, and this Snug can&apos;t do that yet. Update Snug.</source>
        <translation>Este enlace pide comprobar una clave y este Snug aún no sabe hacerlo. Actualiza Snug.</translation>
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
            <numerusform>%Ln mensaje se guarda aquí y se envía más tarde.</numerusform>
            <numerusform>%Ln mensajes se guardan aquí y se envían más tarde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending slowed down; %n waiting.</source>
        <translation>
            <numerusform>El envío va más despacio; %Ln en espera.</numerusform>
            <numerusform>El envío va más despacio; %Ln en espera.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>snug::app::HostServer</name>
    <message>
        <source>The host has closed the room for now.</source>
        <translation>El anfitrión ha cerrado la sala por ahora.</translation>
    </message>
</context>
<context>
    <name>snug::app::Invitation</name>
    <message>
        <source>For people in the same network as this computer</source>
        <translation>Para personas en la misma red que este equipo</translation>
    </message>
    <message>
        <source>For this computer only: it is in no network</source>
        <translation>Solo para este equipo: no está en ninguna red</translation>
    </message>
    <message>
        <source>Anyone with this link can read the history and write. It works until you make a new one.</source>
        <translation>Quien tenga este enlace puede leer el historial y escribir. Sirve hasta que hagas uno nuevo.</translation>
    </message>
    <message>
        <source>Join me: %1 - opens in a browser, no install</source>
        <translation>Únete: %1 - se abre en el navegador, sin instalar nada</translation>
    </message>
</context>
<context>
    <name>snug::app::RoomHost</name>
    <message>
        <source>Works on this computer</source>
        <translation>Funciona en este equipo</translation>
    </message>
    <message>
        <source>Works in your home network</source>
        <translation>Funciona en tu red doméstica</translation>
    </message>
</context>
<context>
    <name>snug::app::RoomSession</name>
    <message numerus="yes">
        <source>%n messages wait already. Send this one when they are gone.</source>
        <translation>
            <numerusform>Ya espera %Ln mensaje. Envía este cuando haya salido.</numerusform>
            <numerusform>Ya esperan %Ln mensajes. Envía este cuando hayan salido.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server on this computer</source>
        <translation>El servidor de este equipo</translation>
    </message>
    <message>
        <source>Catching up…</source>
        <translation>Poniéndose al día…</translation>
    </message>
    <message>
        <source>Opening the room…</source>
        <translation>Abriendo la sala…</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Conectando con %1…</translation>
    </message>
    <message>
        <source>No network.</source>
        <translation>Sin red.</translation>
    </message>
    <message>
        <source>Trying again in %1 s.</source>
        <translation>Nuevo intento en %1 s.</translation>
    </message>
    <message>
        <source>I&apos;ll keep trying.</source>
        <translation>Seguiré intentándolo.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait.</source>
        <translation>
            <numerusform>%Ln mensaje espera.</numerusform>
            <numerusform>%Ln mensajes esperan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>snug::app::Secrets</name>
    <message>
        <source>The keys to your rooms cannot be saved to %1. You will need new links after a restart.</source>
        <translation>Las llaves de tus salas no se pueden guardar en %1. Necesitarás enlaces nuevos al reiniciar.</translation>
    </message>
    <message>
        <source>The keys to your rooms are kept in %1, a file only you can read.</source>
        <translation>Las llaves de tus salas están en %1, un archivo que solo tú puedes leer.</translation>
    </message>
</context>
<context>
    <name>snug::app::Settings</name>
    <message>
        <source>Snug cannot save your settings to %1. It works, but forgets them when it closes.</source>
        <translation>Snug no puede guardar tus ajustes en %1. Funciona, pero los olvida al cerrarse.</translation>
    </message>
</context>
<context>
    <name>snug::app::TimelineModel</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
</context>
<context>
    <name>snug::app::TypingPeople</name>
    <message>
        <source>%1 is typing</source>
        <translation>%1 está escribiendo</translation>
    </message>
    <message>
        <source>%1 and %2 are typing</source>
        <translation>%1 y %2 están escribiendo</translation>
    </message>
    <message numerus="yes">
        <source>%n people are typing</source>
        <translation>
            <numerusform>%Ln persona está escribiendo</numerusform>
            <numerusform>%Ln personas están escribiendo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>snug::server::Connection</name>
    <message>
        <source>Your network sends more than this server allows.</source>
        <translation>Tu red envía más de lo que permite este servidor.</translation>
    </message>
    <message>
        <source>This is faster than the server allows. Wait a moment.</source>
        <translation>Eso es más rápido de lo que permite el servidor. Espera un momento.</translation>
    </message>
    <message>
        <source>This connection sent too much.</source>
        <translation>Esta conexión envió demasiado.</translation>
    </message>
    <message>
        <source>Joining took too long.</source>
        <translation>Entrar llevó demasiado tiempo.</translation>
    </message>
</context>
<context>
    <name>snug::server::Listener</name>
    <message>
        <source>Port %1 is already in use by another program.</source>
        <translation>El puerto %1 ya lo usa otro programa.</translation>
    </message>
    <message>
        <source>Port %1 may not be used by this account.</source>
        <translation>Esta cuenta no puede usar el puerto %1.</translation>
    </message>
    <message>
        <source>This computer does not have the address %1.</source>
        <translation>Este equipo no tiene la dirección %1.</translation>
    </message>
    <message>
        <source>Could not listen on port %1: %2.</source>
        <translation>No se pudo escuchar en el puerto %1: %2.</translation>
    </message>
</context>
<context>
    <name>snug::server::Room</name>
    <message>
        <source>This room was deleted.</source>
        <translation>Esta sala se eliminó.</translation>
    </message>
    <message>
        <source>Join the room first.</source>
        <translation>Entra primero en la sala.</translation>
    </message>
    <message>
        <source>You are in this room already.</source>
        <translation>Ya estás en esta sala.</translation>
    </message>
    <message>
        <source>Wait until you are in the room.</source>
        <translation>Espera hasta estar en la sala.</translation>
    </message>
    <message>
        <source>This room&apos;s server is too old for your app. Ask the host to update Snug.</source>
        <translation>El servidor de esta sala es demasiado antiguo para tu aplicación. Pide al anfitrión que actualice Snug.</translation>
    </message>
    <message>
        <source>Your app is too old for this room. Update it to join.</source>
        <translation>Tu aplicación es demasiado antigua para esta sala. Actualízala para entrar.</translation>
    </message>
    <message>
        <source>A message&apos;s id has 4 to 64 letters, digits, hyphens or underscores.</source>
        <translation>El identificador de un mensaje tiene de 4 a 64 letras, cifras, guiones o guiones bajos.</translation>
    </message>
    <message>
        <source>You can read in this room, but not write.</source>
        <translation>Puedes leer en esta sala, pero no escribir.</translation>
    </message>
    <message>
        <source>You are sending faster than this room allows.</source>
        <translation>Envías más rápido de lo que permite esta sala.</translation>
    </message>
    <message>
        <source>Wait for the pages you asked for.</source>
        <translation>Espera las páginas que pediste.</translation>
    </message>
</context>
</TS>
