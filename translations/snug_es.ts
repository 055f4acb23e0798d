<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AboutSettings</name>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Snug %1</source>
        <translation>Snug %1</translation>
    </message>
    <message>
        <source>Your rooms and messages are in %1.</source>
        <translation>Tus salas y mensajes están en %1.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Software libre con licencia MIT.</translation>
    </message>
</context>
<context>
    <name>AttentionChoice</name>
    <message>
        <source>Notify me about</source>
        <translation>Notificarme de</translation>
    </message>
    <message>
        <source>Every message</source>
        <translation>Cada mensaje</translation>
    </message>
    <message>
        <source>Messages that mention me</source>
        <translation>Mensajes que me mencionan</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Nothing until tomorrow</source>
        <translation>Nada hasta mañana</translation>
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
            <numerusform>%Ln conexión</numerusform>
            <numerusform>%Ln conexiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Show the address of %1</source>
        <translation>Mostrar la dirección de %1</translation>
    </message>
</context>
<context>
    <name>CallerList</name>
    <message>
        <source>Who is connected</source>
        <translation>Quién está conectado</translation>
    </message>
    <message>
        <source>Nobody is connected at the moment.</source>
        <translation>Ahora mismo no hay nadie conectado.</translation>
    </message>
</context>
<context>
    <name>ClientStore</name>
    <message>
        <source>I can&apos;t save to %1. You can chat, but nothing is kept.</source>
        <translation>No puedo guardar en %1. Puedes chatear, pero no se conserva nada.</translation>
    </message>
    <message>
        <source>A newer Snug keeps your rooms in %1. You can chat, but nothing is kept until you update.</source>
        <translation>Un Snug más nuevo guarda tus salas en %1. Puedes chatear, pero no se conserva nada hasta que actualices.</translation>
    </message>
    <message>
        <source>The list of your rooms in %1 is damaged. You can chat, but nothing is kept.</source>
        <translation>La lista de tus salas en %1 está dañada. Puedes chatear, pero no se conserva nada.</translation>
    </message>
    <message>
        <source>There is no space left in %1. You can chat, but nothing new is kept.</source>
        <translation>No queda espacio en %1. Puedes chatear, pero no se conserva nada nuevo.</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Copy the code</source>
        <translation>Copiar el código</translation>
    </message>
</context>
<context>
    <name>CompletionList</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Message %1</source>
        <translation>Mensaje para %1</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emojis</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%Ln carácter de más</numerusform>
            <numerusform>%Ln caracteres de más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>Queda %Ln carácter</numerusform>
            <numerusform>Quedan %Ln caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>How many characters still fit. Emoji and some scripts take the room of several.</source>
        <translation>Cuántos caracteres caben aún. Los emojis y algunas escrituras ocupan el sitio de varios.</translation>
    </message>
</context>
<context>
    <name>ConnectionBar</name>
    <message>
        <source>Try now</source>
        <translation>Probar ahora</translation>
    </message>
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
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>CopyIcon</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>DayGrid</name>
    <message>
        <source>Month before</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mes siguiente</translation>
    </message>
</context>
<context>
    <name>DayPanel</name>
    <message>
        <source>Go to a day</source>
        <translation>Ir a una fecha</translation>
    </message>
    <message>
        <source>Shows the first message of that day, or the next one after it.</source>
        <translation>Muestra el primer mensaje de ese día, o el siguiente.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Go to this day</source>
        <translation>Ir a este día</translation>
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
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>DesktopSettings</name>
    <message>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>Keep running when the window is closed</source>
        <translation>Seguir en marcha con la ventana cerrada</translation>
    </message>
    <message>
        <source>While I host a room</source>
        <translation>Mientras tenga una sala abierta</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>This desktop has no tray to come back from. Closing the window quits, and asks first while people are in your rooms.</source>
        <translation>Este escritorio no tiene una bandeja desde la que volver. Cerrar la ventana cierra Snug, que pregunta antes si hay personas en tus salas.</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Iniciar al entrar en mi sesión</translation>
    </message>
    <message>
        <source>Without its window, in the tray. The rooms you host open at once.</source>
        <translation>Sin ventana, en la bandeja. Las salas que has abierto quedan abiertas enseguida.</translation>
    </message>
    <message>
        <source>Minimised. The rooms you host open at once.</source>
        <translation>Minimizado. Las salas que has abierto quedan abiertas enseguida.</translation>
    </message>
</context>
<context>
    <name>EditMenu</name>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>EmojiGroups</name>
    <message>
        <source>Groups of emoji</source>
        <translation>Grupos de emojis</translation>
    </message>
</context>
<context>
    <name>EmojiPanel</name>
    <message>
        <source>Search emoji</source>
        <translation>Buscar emojis</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>The emoji you use will be here.</source>
        <translation>Aquí estarán los emojis que uses.</translation>
    </message>
    <message>
        <source>No emoji is called that.</source>
        <translation>Ningún emoji se llama así.</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Emoji</source>
        <translation>Emojis</translation>
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
    <message>
        <source>Your room is stopped</source>
        <translation>Tu sala está detenida</translation>
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
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Paste a new link</source>
        <translation>Pegar un enlace nuevo</translation>
    </message>
</context>
<context>
    <name>FarewellDialog</name>
    <message>
        <source>They are told goodbye. What was said is kept here, and they can come back when Snug runs again.</source>
        <translation>Snug se despide de ellas. Lo que se dijo queda aquí, y podrán volver cuando Snug esté otra vez en marcha.</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Dejar abierta</translation>
    </message>
    <message>
        <source>Minimise</source>
        <translation>Minimizar</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Detener y salir</translation>
    </message>
    <message>
        <source>What was said is kept here, and people can come back when Snug runs again.</source>
        <translation>Lo que se dijo queda aquí, y la gente podrá volver cuando Snug esté otra vez en marcha.</translation>
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
    <name>HostDialog</name>
    <message>
        <source>Host panel</source>
        <translation>Panel del anfitrión</translation>
    </message>
</context>
<context>
    <name>HostPanel</name>
    <message>
        <source>Host panel</source>
        <translation>Panel del anfitrión</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>New link and more…</source>
        <translation>Nuevo enlace y más…</translation>
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
    <name>InviteOptions</name>
    <message>
        <source>New link…</source>
        <translation>Nuevo enlace…</translation>
    </message>
    <message>
        <source>The usual link will let nobody in any more, and a new one takes its place. Who is inside stays.</source>
        <translation>El enlace habitual ya no dejará entrar a nadie y uno nuevo ocupa su lugar. Quien está dentro se queda.</translation>
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
        <source>Show the link</source>
        <translation>Mostrar el enlace</translation>
    </message>
    <message>
        <source>Hide the link from onlookers</source>
        <translation>Ocultar el enlace de miradas ajenas</translation>
    </message>
    <message>
        <source>Copy invitation</source>
        <translation>Copiar invitación</translation>
    </message>
    <message>
        <source>Hide code</source>
        <translation>Ocultar código</translation>
    </message>
    <message>
        <source>Show code</source>
        <translation>Mostrar código</translation>
    </message>
    <message>
        <source>Back to the usual link</source>
        <translation>Volver al enlace habitual</translation>
    </message>
    <message>
        <source>The code is hidden with the link.</source>
        <translation>El código está oculto con el enlace.</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>Ver por qué</translation>
    </message>
    <message>
        <source>Fewer options</source>
        <translation>Menos opciones</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Más opciones</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
    <message>
        <source>You&apos;ll be there as “%1”.</source>
        <translation>Allí serás «%1».</translation>
    </message>
    <message>
        <source>Open room</source>
        <translation>Ir a la sala</translation>
    </message>
</context>
<context>
    <name>JoiningView</name>
    <message>
        <source>On the way to %1</source>
        <translation>De camino a %1</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
    <name>LeftRoomsList</name>
    <message>
        <source>Stopped rooms on this computer</source>
        <translation>Salas detenidas en este equipo</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abrir otra vez</translation>
    </message>
    <message>
        <source>Open %1 again</source>
        <translation>Abrir %1 otra vez</translation>
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
    <message>
        <source>for people on the same network</source>
        <translation>para personas de la misma red</translation>
    </message>
</context>
<context>
    <name>LinkDelegate</name>
    <message>
        <source>%1 · the usual link</source>
        <translation>%1 · el enlace habitual</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Desactivar</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Go to this room?</source>
        <translation>¿Ir a esta sala?</translation>
    </message>
    <message>
        <source>Open this link?</source>
        <translation>¿Abrir este enlace?</translation>
    </message>
    <message>
        <source>Its words may say something else, but it leads to</source>
        <translation>Sus palabras quizá digan otra cosa, pero lleva a</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Don&apos;t open</source>
        <translation>No abrir</translation>
    </message>
    <message>
        <source>Its words may say something else, but it leads to a room at</source>
        <translation>Sus palabras quizá digan otra cosa, pero lleva a una sala en</translation>
    </message>
</context>
<context>
    <name>LinkHint</name>
    <message>
        <source>Room at %1</source>
        <translation>Sala en %1</translation>
    </message>
    <message>
        <source>Goes to %1</source>
        <translation>Lleva a %1</translation>
    </message>
</context>
<context>
    <name>LinkList</name>
    <message>
        <source>Links that work now</source>
        <translation>Enlaces que sirven ahora</translation>
    </message>
</context>
<context>
    <name>LinkOptions</name>
    <message>
        <source>Who follows it can</source>
        <translation>Quien lo sigue puede</translation>
    </message>
    <message>
        <source>Read and write</source>
        <translation>Leer y escribir</translation>
    </message>
    <message>
        <source>Only read</source>
        <translation>Solo leer</translation>
    </message>
    <message>
        <source>It lets in</source>
        <translation>Deja entrar a</translation>
    </message>
    <message>
        <source>Any number of people</source>
        <translation>Cualquier número de personas</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Una persona</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>It ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>After an hour</source>
        <translation>Tras una hora</translation>
    </message>
    <message>
        <source>After a day</source>
        <translation>Tras un día</translation>
    </message>
    <message>
        <source>After 7 days</source>
        <translation>Tras 7 días</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Make this link</source>
        <translation>Crear este enlace</translation>
    </message>
</context>
<context>
    <name>LinkTerms</name>
    <message>
        <source>Works until you turn it off.</source>
        <translation>Sirve hasta que lo desactives.</translation>
    </message>
    <message numerus="yes">
        <source>Ends in %n day(s).</source>
        <translation>
            <numerusform>Termina en %Ln día.</numerusform>
            <numerusform>Termina en %Ln días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends in %n hour(s).</source>
        <translation>
            <numerusform>Termina en %Ln hora.</numerusform>
            <numerusform>Termina en %Ln horas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends in %n minute(s).</source>
        <translation>
            <numerusform>Termina en %Ln minuto.</numerusform>
            <numerusform>Termina en %Ln minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Anyone with this link can read history, but not write.</source>
        <translation>Quien tenga este enlace puede leer el historial, pero no escribir.</translation>
    </message>
    <message>
        <source>Anyone with this link can read history and write.</source>
        <translation>Quien tenga este enlace puede leer el historial y escribir.</translation>
    </message>
    <message numerus="yes">
        <source>It lets %n more person(s) in.</source>
        <translation>
            <numerusform>Deja entrar a %Ln persona más.</numerusform>
            <numerusform>Deja entrar a %Ln personas más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Read and write</source>
        <translation>Leer y escribir</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) came in by it.</source>
        <translation>
            <numerusform>Entró %Ln persona con él.</numerusform>
            <numerusform>Entraron %Ln personas con él.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has come in by it yet.</source>
        <translation>Nadie ha entrado con él todavía.</translation>
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
    <name>LostMessages</name>
    <message>
        <source>%1, %2:</source>
        <translation>%1, %2:</translation>
    </message>
    <message>
        <source>I can&apos;t save a copy to %1.</source>
        <translation>No puedo guardar una copia en %1.</translation>
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
        <translation>Anchura de la lista de salas</translation>
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
    <message>
        <source>Nobody else is here yet. Share the link.</source>
        <translation>Todavía no hay nadie más. Comparte el enlace.</translation>
    </message>
    <message>
        <source>Nobody else is here yet.</source>
        <translation>Todavía no hay nadie más.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>MessageBody</name>
    <message numerus="yes">
        <source>Copy %n message(s)</source>
        <translation>
            <numerusform>Copiar %Ln mensaje</numerusform>
            <numerusform>Copiar %Ln mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy selection</source>
        <translation>Copiar selección</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copiar texto</translation>
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
        <translation>Acabas de entrar; puedes ver los mensajes anteriores.</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Go to the room at %1</source>
        <translation>Ir a la sala en %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
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
    <name>NotificationSettings</name>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Show who wrote, and what</source>
        <translation>Mostrar quién escribió y qué</translation>
    </message>
    <message>
        <source>Show only who wrote</source>
        <translation>Mostrar solo quién escribió</translation>
    </message>
    <message>
        <source>Show only that there is something new</source>
        <translation>Mostrar solo que hay algo nuevo</translation>
    </message>
    <message>
        <source>While your screen is locked, only that there is something new. What a room tells you of is chosen in its own menu.</source>
        <translation>Con la pantalla bloqueada, solo que hay algo nuevo. De qué te avisa cada sala se elige en su propio menú.</translation>
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
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s) from %1</source>
        <translation>
            <numerusform>%Ln mensaje nuevo de %1</numerusform>
            <numerusform>%Ln mensajes nuevos de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s), the last from %1</source>
        <translation>
            <numerusform>%Ln mensaje nuevo, el último de %1</numerusform>
            <numerusform>%Ln mensajes nuevos, el último de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%Ln mensaje nuevo</numerusform>
            <numerusform>%Ln mensajes nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Snug is still running</source>
        <translation>Snug sigue en marcha</translation>
    </message>
    <message>
        <source>Its icon in the panel brings it back.</source>
        <translation>Su icono en el panel lo trae de vuelta.</translation>
    </message>
    <message>
        <source>Still running: you host “%1”</source>
        <translation>Sigue en marcha: tienes abierta «%1»</translation>
    </message>
    <message>
        <source>Snug&apos;s icon in the panel brings it back. Quitting there stops the room.</source>
        <translation>El icono de Snug en el panel lo trae de vuelta. Salir desde allí detiene la sala.</translation>
    </message>
    <message numerus="yes">
        <source>Still running: you host %n room(s)</source>
        <translation>
            <numerusform>Sigue en marcha: tienes %Ln sala abierta</numerusform>
            <numerusform>Sigue en marcha: tienes %Ln salas abiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>Snug&apos;s icon in the panel brings it back. Quitting there stops the rooms.</source>
        <translation>El icono de Snug en el panel lo trae de vuelta. Salir desde allí detiene las salas.</translation>
    </message>
</context>
<context>
    <name>Path</name>
    <message>
        <source>this computer</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>home network</source>
        <translation>red doméstica</translation>
    </message>
    <message>
        <source>internet (IPv6)</source>
        <translation>internet (IPv6)</translation>
    </message>
    <message>
        <source>internet (IPv4)</source>
        <translation>internet (IPv4)</translation>
    </message>
    <message>
        <source>through a proxy</source>
        <translation>a través de un proxy</translation>
    </message>
</context>
<context>
    <name>PauseRoom</name>
    <message>
        <source>This room is stopped: nobody gets in but you. What was said is still here.</source>
        <translation>Esta sala está detenida: solo entras tú. Lo que se dijo sigue aquí.</translation>
    </message>
    <message>
        <source>Nobody else is here. Stop the room?</source>
        <translation>No hay nadie más aquí. ¿Detener la sala?</translation>
    </message>
    <message>
        <source>%1 Whoever comes is told that it is closed for now. What was said stays on this computer, and you can open the room again at any time.</source>
        <translation>%1 A quien llegue se le dice que está cerrada por ahora. Lo que se dijo queda en este equipo y puedes abrir la sala de nuevo cuando quieras.</translation>
    </message>
    <message>
        <source>Stop the room</source>
        <translation>Detener la sala</translation>
    </message>
    <message>
        <source>Stop the room…</source>
        <translation>Detener la sala…</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Dejarla abierta</translation>
    </message>
    <message>
        <source>Open the room again</source>
        <translation>Abrir la sala otra vez</translation>
    </message>
    <message numerus="yes">
        <source>%n people are here: %1. Stop the room?</source>
        <translation>
            <numerusform>Hay %Ln persona aquí: %1. ¿Detener la sala?</numerusform>
            <numerusform>Hay %Ln personas aquí: %1. ¿Detener la sala?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PausedBar</name>
    <message>
        <source>You stopped this room. Nobody gets in but you.</source>
        <translation>Detuviste esta sala. Solo entras tú.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Abrirla otra vez</translation>
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
    <name>PlaceBar</name>
    <message>
        <source>Choose another place</source>
        <translation>Elegir otro lugar</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Folder to keep everything in</source>
        <translation>Carpeta donde guardar todo</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>Usar esta carpeta</translation>
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
    <name>QuoteLine</name>
    <message>
        <source>Answers %1: %2</source>
        <translation>Responde a %1: %2</translation>
    </message>
    <message>
        <source>Answers an earlier message</source>
        <translation>Responde a un mensaje anterior</translation>
    </message>
</context>
<context>
    <name>ReachDialog</name>
    <message>
        <source>Who can reach your rooms</source>
        <translation>Quién puede llegar a tus salas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ReachLine</name>
    <message>
        <source>Press to see why</source>
        <translation>Pulsa para ver por qué</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>Ver por qué</translation>
    </message>
</context>
<context>
    <name>ReplyBar</name>
    <message>
        <source>Replying to a message</source>
        <translation>Respuesta a un mensaje</translation>
    </message>
    <message>
        <source>Replying to %1</source>
        <translation>Respuesta a %1</translation>
    </message>
    <message>
        <source>Replying to %1: %2</source>
        <translation>Respuesta a %1: %2</translation>
    </message>
    <message>
        <source>Don&apos;t reply</source>
        <translation>No responder</translation>
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
    <message>
        <source>Without notifications</source>
        <translation>Sin notificaciones</translation>
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
    <message>
        <source>Host panel</source>
        <translation>Panel del anfitrión</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
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
    <message>
        <source>This link names a user before its host, which no room link does. Ask for a new one.</source>
        <translation>Este enlace nombra a un usuario antes de la dirección, y ningún enlace a una sala lo hace. Pide uno nuevo.</translation>
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
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
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
            <numerusform>El anfitrión volvió a una copia anterior. %Ln mensaje que tienes no está allí.</numerusform>
            <numerusform>El anfitrión volvió a una copia anterior. %Ln mensajes que tienes no están allí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Width of the list of people</source>
        <translation>Anchura de la lista de personas</translation>
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
    <message>
        <source>Leaving stops the room: whoever is in it is told and sent away. What was said stays on this computer, and you can open the room again from the start page. What waits to be sent is gone.</source>
        <translation>Salir detiene la sala: a quien esté en ella se le avisa y sale. Lo que se dijo queda en este equipo y puedes abrir la sala otra vez desde la página de inicio. Lo que espera a ser enviado se pierde.</translation>
    </message>
    <message>
        <source>Leave and stop it</source>
        <translation>Salir y detenerla</translation>
    </message>
    <message>
        <source>Host panel…</source>
        <translation>Panel del anfitrión…</translation>
    </message>
    <message>
        <source>Hosted on this computer</source>
        <translation>Alojada en este equipo</translation>
    </message>
</context>
<context>
    <name>RoomPlace</name>
    <message>
        <source>Where it is kept</source>
        <translation>Dónde se guarda</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
</context>
<context>
    <name>RoomSwitcherDialog</name>
    <message>
        <source>Switch to a room</source>
        <translation>Cambiar de sala</translation>
    </message>
    <message>
        <source>Part of a title, or a link</source>
        <translation>Parte de un título o un enlace</translation>
    </message>
    <message>
        <source>You are in no room yet. Host one, or paste a link here.</source>
        <translation>Todavía no estás en ninguna sala. Abre una o pega aquí un enlace.</translation>
    </message>
    <message>
        <source>No room of yours is called that.</source>
        <translation>Ninguna de tus salas se llama así.</translation>
    </message>
    <message>
        <source>Join this link</source>
        <translation>Seguir este enlace</translation>
    </message>
    <message>
        <source>Link for %1</source>
        <translation>Enlace para %1</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
</context>
<context>
    <name>RoomTitle</name>
    <message>
        <source>Press to rename the room</source>
        <translation>Pulsa para cambiar el nombre de la sala</translation>
    </message>
    <message>
        <source>Click to rename</source>
        <translation>Haz clic para cambiar el nombre</translation>
    </message>
    <message>
        <source>Title of the room</source>
        <translation>Título de la sala</translation>
    </message>
</context>
<context>
    <name>RoomTitleField</name>
    <message>
        <source>Title of the room</source>
        <translation>Título de la sala</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
</context>
<context>
    <name>RoomVoice</name>
    <message>
        <source>The room is connected again.</source>
        <translation>La sala está conectada de nuevo.</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the loaded messages</source>
        <translation>Buscar en los mensajes cargados</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Older match</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Newer match</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Ir a una fecha</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Of what is loaded. Scroll up to load more.</source>
        <translation>De lo cargado. Sube para cargar más.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <source>For rooms you join from now on. In each room you can be called something else.</source>
        <translation>Para las salas en las que entres a partir de ahora. En cada una puedes llamarte de otra manera.</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aspecto e idioma</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escritura</translation>
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
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quieres hacer?</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Buscar un atajo</translation>
    </message>
    <message>
        <source>There is no shortcut for that.</source>
        <translation>No hay ningún atajo para eso.</translation>
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
        <translation>Se aloja en este equipo.</translation>
    </message>
    <message>
        <source>Join with a link</source>
        <translation>Entrar con un enlace</translation>
    </message>
    <message>
        <source>Paste what somebody sent you.</source>
        <translation>Pega lo que te han enviado.</translation>
    </message>
    <message>
        <source>Your rooms</source>
        <translation>Tus salas</translation>
    </message>
    <message>
        <source>Link for “%1” in your clipboard</source>
        <translation>Enlace para «%1» en tu portapapeles</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
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
    <message>
        <source>The room is called “%1” now.</source>
        <translation>La sala se llama ahora «%1».</translation>
    </message>
    <message>
        <source>The host has closed the room for now.</source>
        <translation>El anfitrión ha cerrado la sala por ahora.</translation>
    </message>
    <message>
        <source>There is no space left in %1.</source>
        <translation>No queda espacio en %1.</translation>
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
    <message numerus="yes">
        <source>A room&apos;s title has 1 to %n characters.</source>
        <translation>
            <numerusform>El título de una sala tiene de 1 a %Ln carácter.</numerusform>
            <numerusform>El título de una sala tiene de 1 a %Ln caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>This message is too long. Shorten it, or send it in parts.</source>
        <translation>Este mensaje es demasiado largo. Acórtalo o envíalo por partes.</translation>
    </message>
</context>
<context>
    <name>TimelineButtons</name>
    <message numerus="yes">
        <source>%n new: jump to the first</source>
        <translation>
            <numerusform>%Ln nuevo: ir al primero</numerusform>
            <numerusform>%Ln nuevos: ir al primero</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineRule</name>
    <message>
        <source>New messages</source>
        <translation>Mensajes nuevos</translation>
    </message>
    <message numerus="yes">
        <source>%n new since %1</source>
        <translation>
            <numerusform>%Ln nuevo desde %1</numerusform>
            <numerusform>%Ln nuevos desde %1</numerusform>
        </translation>
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
    <message>
        <source>That part of the room isn&apos;t loaded, and can&apos;t be reached right now.</source>
        <translation>Esa parte de la sala no está cargada y ahora no se puede alcanzar.</translation>
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
        <translation>Se pudo contactar por última vez: %1.</translation>
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
        <source>%1 isn&apos;t taking connections.</source>
        <translation>%1 no acepta conexiones.</translation>
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
        <source>You were removed from this room.</source>
        <translation>Te quitaron de esta sala.</translation>
    </message>
    <message>
        <source>This link asks for a key to be checked, and this Snug can&apos;t do that yet. Update Snug.</source>
        <translation>Este enlace pide comprobar una clave y este Snug aún no sabe hacerlo. Actualiza Snug.</translation>
    </message>
    <message>
        <source>It was never reachable from here.</source>
        <translation>Nunca se pudo contactar desde aquí.</translation>
    </message>
    <message>
        <source>%1 can&apos;t store anything right now, so it lets nobody in.</source>
        <translation>%1 no puede guardar nada ahora, así que no deja entrar a nadie.</translation>
    </message>
    <message>
        <source>%1 has too much to do right now.</source>
        <translation>%1 tiene demasiado que hacer ahora.</translation>
    </message>
    <message>
        <source>%1 is full right now.</source>
        <translation>%1 está lleno ahora mismo.</translation>
    </message>
    <message>
        <source>Your app asked more of %1 than it allows.</source>
        <translation>Tu aplicación pidió más de lo permitido (%1).</translation>
    </message>
    <message>
        <source>%1 closed the room at %2.</source>
        <translation>%1 cerró la sala a las %2.</translation>
    </message>
    <message>
        <source>The room is starting again.</source>
        <translation>La sala se está reiniciando.</translation>
    </message>
    <message>
        <source>Joining took longer than %1 waits.</source>
        <translation>Entrar llevó más de lo que espera %1.</translation>
    </message>
    <message>
        <source>%1 broke off the connection before it answered.</source>
        <translation>%1 cortó la conexión antes de responder.</translation>
    </message>
    <message>
        <source>%L1 s ago</source>
        <translation>hace %L1 s</translation>
    </message>
    <message>
        <source>%L1 min ago</source>
        <translation>hace %L1 min</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>a las %1</translation>
    </message>
    <message>
        <source>Snug on this computer</source>
        <translation>Snug en este equipo</translation>
    </message>
    <message>
        <source>%1&apos;s computer</source>
        <translation>El equipo de %1</translation>
    </message>
    <message>
        <source>The host</source>
        <translation>El anfitrión</translation>
    </message>
    <message>
        <source>%1 stopped answering %2.</source>
        <translation>%1 dejó de responder (%2).</translation>
    </message>
    <message>
        <source>%1 went to sleep at %2.</source>
        <translation>%1 se suspendió a las %2.</translation>
    </message>
    <message>
        <source>%1 left at %2.</source>
        <translation>%1 se fue a las %2.</translation>
    </message>
    <message>
        <source>%1 turned this link off. Ask for a new one.</source>
        <translation>%1 desactivó este enlace. Pide uno nuevo.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t let you in with this link. Ask for a new one.</source>
        <translation>%1 no te deja entrar con este enlace. Pide uno nuevo.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t understand what this Snug sent. Update Snug, or ask the host to.</source>
        <translation>%1 no entendió lo que envió este Snug. Actualiza Snug o pide al anfitrión que lo haga.</translation>
    </message>
    <message>
        <source>This room is no longer on this computer. You can only leave it.</source>
        <translation>Esta sala ya no está en este equipo. Solo puedes salir de ella.</translation>
    </message>
    <message>
        <source>This room is no longer on %1. You can only leave it.</source>
        <translation>Esta sala ya no está en %1. Solo puedes salir de ella.</translation>
    </message>
    <message>
        <source>%1 has no space left, so it lets nobody in.</source>
        <translation>%1 no tiene espacio libre, así que no deja entrar a nadie.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>%1 has closed the room for now.</source>
        <translation>%1 ha cerrado la sala por ahora.</translation>
    </message>
    <message>
        <source>%1 lets nobody in right now.</source>
        <translation>%1 no deja entrar a nadie ahora mismo.</translation>
    </message>
    <message>
        <source>Your Snug is too old for this room. Update it to join.</source>
        <translation>Tu Snug es demasiado antiguo para esta sala. Actualízalo para entrar.</translation>
    </message>
    <message>
        <source>The host&apos;s Snug is too old for yours. Ask the host to update it.</source>
        <translation>El Snug del anfitrión es demasiado antiguo para el tuyo. Pide al anfitrión que lo actualice.</translation>
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
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Opening your rooms…</source>
        <translation>Abriendo tus salas…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Probar ahora</translation>
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
        <translation>Salas</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>This room</source>
        <translation>Esta sala</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Switch to a room</source>
        <translation>Cambiar de sala</translation>
    </message>
    <message>
        <source>Go to the first room, the second, …</source>
        <translation>Ir a la primera sala, a la segunda…</translation>
    </message>
    <message>
        <source>Previous room</source>
        <translation>Sala anterior</translation>
    </message>
    <message>
        <source>Next room</source>
        <translation>Sala siguiente</translation>
    </message>
    <message>
        <source>Next room with new messages</source>
        <translation>Sala siguiente con mensajes nuevos</translation>
    </message>
    <message>
        <source>Host a room</source>
        <translation>Abrir una sala</translation>
    </message>
    <message>
        <source>Join with a link</source>
        <translation>Entrar con un enlace</translation>
    </message>
    <message>
        <source>Back to all rooms</source>
        <translation>Volver a todas las salas</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Enviar el mensaje</translation>
    </message>
    <message>
        <source>New line in the message</source>
        <translation>Nueva línea en el mensaje</translation>
    </message>
    <message>
        <source>Search in messages</source>
        <translation>Buscar en mensajes</translation>
    </message>
    <message>
        <source>Newest message</source>
        <translation>Mensaje más reciente</translation>
    </message>
    <message>
        <source>First new message</source>
        <translation>Primer mensaje nuevo</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Ir a una fecha</translation>
    </message>
    <message>
        <source>Invite people</source>
        <translation>Invitar a gente</translation>
    </message>
    <message>
        <source>Show or hide people</source>
        <translation>Mostrar u ocultar a las personas</translation>
    </message>
    <message>
        <source>Your name here, and leaving the room</source>
        <translation>Tu nombre aquí y salir de la sala</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Parte siguiente de la ventana</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Parte anterior de la ventana</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Text as large as it was</source>
        <translation>Texto con su tamaño de antes</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>These shortcuts</source>
        <translation>Estos atajos</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Choose an emoji</source>
        <translation>Elegir un emoji</translation>
    </message>
    <message>
        <source>Reply to the message the keyboard is at</source>
        <translation>Responder al mensaje seleccionado</translation>
    </message>
    <message>
        <source>From an empty field to the messages</source>
        <translation>Del campo vacío a los mensajes</translation>
    </message>
    <message>
        <source>Name a person</source>
        <translation>Nombrar a alguien</translation>
    </message>
    <message>
        <source>Write an emoji by its name</source>
        <translation>Escribir un emoji por su nombre</translation>
    </message>
    <message>
        <source>Choose an emoji, and then another</source>
        <translation>Elegir un emoji y luego otro</translation>
    </message>
    <message>
        <source>Copy the message, or all that are chosen</source>
        <translation>Copiar el mensaje, o todos los elegidos</translation>
    </message>
    <message>
        <source>What can be done with the message</source>
        <translation>Qué se puede hacer con el mensaje</translation>
    </message>
    <message>
        <source>Choose several messages</source>
        <translation>Elegir varios mensajes</translation>
    </message>
    <message>
        <source>Page through the messages</source>
        <translation>Pasar páginas de mensajes</translation>
    </message>
    <message>
        <source>Close what is open, or go back</source>
        <translation>Cerrar lo abierto, o volver</translation>
    </message>
</context>
<context>
    <name>WritingSettings</name>
    <message>
        <source>Send with Ctrl+Enter</source>
        <translation>Enviar con Ctrl+Intro</translation>
    </message>
    <message>
        <source>Enter then begins a new line. Otherwise Enter sends, and Shift+Enter begins a new line.</source>
        <translation>Intro empieza entonces una línea nueva. Si no, Intro envía y Mayús+Intro empieza una línea nueva.</translation>
    </message>
    <message>
        <source>Tell others when I am typing</source>
        <translation>Mostrar a los demás cuándo escribo</translation>
    </message>
    <message>
        <source>They see your name under the messages while you write. What you write stays here until you send it.</source>
        <translation>Ven tu nombre debajo de los mensajes mientras escribes. Lo que escribes se queda aquí hasta que lo envías.</translation>
    </message>
</context>
<context>
    <name>snug::app::Action</name>
    <message>
        <source>%1 to %2</source>
        <comment>keys</comment>
        <translation>%1 a %2</translation>
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
            <numerusform>%Ln mensaje nuevo</numerusform>
            <numerusform>%Ln mensajes nuevos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>snug::app::Autostart</name>
    <message>
        <source>Snug cannot write to %1, so this stays as it is.</source>
        <translation>Snug no puede escribir en %1, así que esto se queda como está.</translation>
    </message>
</context>
<context>
    <name>snug::app::CallerModel</name>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
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
    <message>
        <source>%1 has no space left.</source>
        <translation>%1 no tiene espacio libre.</translation>
    </message>
    <message>
        <source>%1 can&apos;t store anything right now.</source>
        <translation>%1 no puede guardar nada ahora.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait here; closing Snug loses them.</source>
        <translation>
            <numerusform>%Ln mensaje espera aquí; se pierde si se cierra Snug.</numerusform>
            <numerusform>%Ln mensajes esperan aquí; se pierden si se cierra Snug.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>snug::app::DataPlace</name>
    <message>
        <source>Write the whole path of a folder, from its first / on.</source>
        <translation>Escribe la ruta completa de una carpeta, desde la primera /.</translation>
    </message>
    <message>
        <source>I can&apos;t save to %1 either.</source>
        <translation>Tampoco puedo guardar en %1.</translation>
    </message>
    <message>
        <source>Everything is kept in %1 from now on.</source>
        <translation>Desde ahora todo se guarda en %1.</translation>
    </message>
    <message>
        <source>Everything is kept in %1 now. Choose it again next time: I can&apos;t save my settings.</source>
        <translation>Ahora todo se guarda en %1. Elígelo otra vez la próxima vez: no puedo guardar mis ajustes.</translation>
    </message>
    <message>
        <source>The list of your rooms was damaged. It is put aside as %1, and a new one begins. Rooms you host come back by themselves; to join others again, paste their links.</source>
        <translation>La lista de tus salas estaba dañada. Se apartó como %1 y empieza una nueva. Las salas que abriste vuelven solas; para entrar de nuevo en otras, pega sus enlaces.</translation>
    </message>
</context>
<context>
    <name>snug::app::Desktop</name>
    <message>
        <source>Open Snug</source>
        <translation>Abrir Snug</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>snug::app::EmojiModel</name>
    <message>
        <source>Used lately</source>
        <translation>Usados hace poco</translation>
    </message>
    <message>
        <source>Smileys</source>
        <translation>Caras</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation>Animales y naturaleza</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>Comida y bebida</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation>Viajes y lugares</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Símbolos</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Banderas</translation>
    </message>
</context>
<context>
    <name>snug::app::Farewell</name>
    <message>
        <source>Nobody else is here now. Stop and quit?</source>
        <translation>Ya no hay nadie más aquí. ¿Detener y salir?</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are here. Stop the room?</source>
        <translation>
            <numerusform>Hay %Ln persona aquí. ¿Detener la sala?</numerusform>
            <numerusform>Hay %Ln personas aquí. ¿Detener la sala?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are in your rooms. Stop the rooms?</source>
        <translation>
            <numerusform>Hay %Ln persona en tus salas. ¿Detenerlas?</numerusform>
            <numerusform>Hay %Ln personas en tus salas. ¿Detenerlas?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>names of two people</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <comment>names of three people</comment>
        <translation>%1, %2 y %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %n other(s)</source>
        <comment>names of people</comment>
        <translation>
            <numerusform>%1, %2 y %Ln más</numerusform>
            <numerusform>%1, %2 y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>snug::app::HostServer</name>
    <message>
        <source>The host has closed the room for now.</source>
        <translation>El anfitrión ha cerrado la sala por ahora.</translation>
    </message>
    <message>
        <source>The host&apos;s computer goes to sleep.</source>
        <translation>El equipo del anfitrión se suspende.</translation>
    </message>
</context>
<context>
    <name>snug::app::HostedRoom</name>
    <message>
        <source>Your rooms take %1.</source>
        <translation>Tus salas ocupan %1.</translation>
    </message>
    <message>
        <source>Your rooms take %1. %2 are free.</source>
        <translation>Tus salas ocupan %1. Quedan %2 libres.</translation>
    </message>
    <message>
        <source>This room was deleted.</source>
        <translation>Esta sala se eliminó.</translation>
    </message>
    <message>
        <source>This computer has no space left. Messages are kept where they were written until you free some.</source>
        <translation>Este equipo no tiene espacio libre. Los mensajes se quedan donde se escribieron hasta que liberes algo.</translation>
    </message>
</context>
<context>
    <name>snug::app::Invitation</name>
    <message>
        <source>For this computer only: it is in no network</source>
        <translation>Solo para este equipo: no está en ninguna red</translation>
    </message>
    <message>
        <source>Join me: %1 - opens in a browser, no install</source>
        <translation>Únete: %1 - se abre en el navegador, sin instalar nada</translation>
    </message>
    <message>
        <source>For everyone whose network reaches this computer</source>
        <translation>Para todos cuya red llegue a este equipo</translation>
    </message>
    <message>
        <source>Anyone with this link can read history and write.</source>
        <translation>Quien tenga este enlace puede leer el historial y escribir.</translation>
    </message>
    <message>
        <source>For people on the same network as this computer</source>
        <translation>Para personas en la misma red que este equipo</translation>
    </message>
    <message>
        <source>This room is stopped: nobody gets in by this link until you open it again.</source>
        <translation>Esta sala está detenida: nadie entra con este enlace hasta que vuelvas a abrirla.</translation>
    </message>
</context>
<context>
    <name>snug::app::LinkPreview</name>
    <message>
        <source>On this computer.</source>
        <translation>En este equipo.</translation>
    </message>
    <message>
        <source>In your local network, at %1.</source>
        <translation>En tu red local, en %1.</translation>
    </message>
    <message>
        <source>On the internet, at %1.</source>
        <translation>En internet, en %1.</translation>
    </message>
    <message>
        <source>Encrypted on the way.</source>
        <translation>Cifrado en el camino.</translation>
    </message>
    <message>
        <source>Not encrypted: others on the way could read along.</source>
        <translation>Sin cifrar: otros en el camino podrían leerlo.</translation>
    </message>
</context>
<context>
    <name>snug::app::NotificationServer</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>snug::app::Notifier</name>
    <message>
        <source>Notifications are off: this desktop has no place for them.</source>
        <translation>Las notificaciones están desactivadas: este escritorio no tiene dónde mostrarlas.</translation>
    </message>
</context>
<context>
    <name>snug::app::Reach</name>
    <message>
        <source>Works from the internet (IPv6)</source>
        <translation>Funciona desde internet (IPv6)</translation>
    </message>
    <message>
        <source>Works from the internet</source>
        <translation>Funciona desde internet</translation>
    </message>
    <message>
        <source>Works on this computer</source>
        <translation>Funciona en este equipo</translation>
    </message>
    <message>
        <source>Works in your home network</source>
        <translation>Funciona en tu red doméstica</translation>
    </message>
    <message>
        <source>Only in your home network so far</source>
        <translation>Por ahora solo en tu red doméstica</translation>
    </message>
    <message>
        <source>This computer does not answer at %1, port %2. If it has a firewall, let Snug through it.</source>
        <translation>Este equipo no responde en %1, puerto %2. Si tiene cortafuegos, deja pasar a Snug.</translation>
    </message>
    <message>
        <source>Your home network</source>
        <translation>Tu red doméstica</translation>
    </message>
    <message>
        <source>This computer is in no network. The link changes when it is.</source>
        <translation>Este equipo no está en ninguna red. El enlace cambia cuando lo esté.</translation>
    </message>
    <message>
        <source>Found at %1, port %2.</source>
        <translation>Encontrado en %1, puerto %2.</translation>
    </message>
    <message>
        <source>Trying %1, port %2…</source>
        <translation>Probando %1, puerto %2…</translation>
    </message>
    <message>
        <source>The internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>Somebody has come in from there.</source>
        <translation>Alguien ya entró desde ahí.</translation>
    </message>
    <message>
        <source>From the internet only if your router lets it in (IPv6, port %1). Nobody has come from there so far.</source>
        <translation>Desde internet solo si tu router lo deja entrar (IPv6, puerto %1). Nadie ha venido de ahí todavía.</translation>
    </message>
    <message>
        <source>This computer has an address of its own there. Nobody has come from there so far.</source>
        <translation>Este equipo tiene ahí una dirección propia. Nadie ha venido de ahí todavía.</translation>
    </message>
    <message>
        <source>This computer has no address of its own there, so people outside get in only if your router passes port %1 on to it. For a room that everyone can reach at any time, run Snug on a server.</source>
        <translation>Este equipo no tiene ahí una dirección propia; la gente de fuera solo entra si tu router le pasa el puerto %1. Para una sala a la que todos lleguen en cualquier momento, usa Snug en un servidor.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Rooms are open here, on port %1.</source>
        <translation>Hay salas abiertas aquí, en el puerto %1.</translation>
    </message>
    <message>
        <source>No room is open here.</source>
        <translation>No hay ninguna sala abierta aquí.</translation>
    </message>
</context>
<context>
    <name>snug::app::RoomHost</name>
    <message>
        <source>Closing the lid pauses the room</source>
        <translation>Cerrar la tapa pausa la sala</translation>
    </message>
    <message>
        <source>This computer has no space left.</source>
        <translation>Este equipo no tiene espacio libre.</translation>
    </message>
    <message>
        <source>There is no space left in %1, so your own rooms can&apos;t open. You can still join the rooms of others. Free some space, then try again.</source>
        <translation>No queda espacio en %1, así que tus propias salas no se pueden abrir. Puedes seguir entrando en las de otras personas. Libera algo de espacio y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>I can&apos;t save to %1, so your own rooms can&apos;t open. You can still join the rooms of others. Let Snug write there, then try again.</source>
        <translation>No puedo guardar en %1, así que tus propias salas no se pueden abrir. Puedes seguir entrando en las de otras personas. Deja que Snug escriba ahí y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Your rooms are not open yet. Try again in a moment.</source>
        <translation>Tus salas aún no están abiertas. Vuelve a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>The file with your rooms, %1, is damaged or not made by Snug. It stays as it is, and you can still join the rooms of others. Put a backup in its place, then try again.</source>
        <translation>El archivo de tus salas, %1, está dañado o no es de Snug. Se queda como está, y puedes seguir entrando en las salas de otras personas. Pon una copia de seguridad en su lugar y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Your rooms in %1 were made by a newer Snug, so this one leaves them as they are. You can still join the rooms of others. Update Snug to open your own.</source>
        <translation>Tus salas en %1 son de un Snug más nuevo, así que este las deja como están. Puedes seguir entrando en las de otras personas. Actualiza Snug para abrir las tuyas.</translation>
    </message>
    <message>
        <source>Another Snug (process %2) has your rooms in %1 open, so they can&apos;t open here. You can still join the rooms of others. Close the other one, then try again.</source>
        <translation>Otro Snug (proceso %2) tiene abiertas tus salas en %1, así que aquí no se pueden abrir. Puedes seguir entrando en las de otras personas. Cierra el otro y vuelve a intentarlo.</translation>
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
        <source>Trying again in %L1 s.</source>
        <translation>Nuevo intento en %L1 s.</translation>
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
    <message>
        <source>Somebody here is called %1 already, so you are “%2”.</source>
        <translation>Aquí ya hay alguien que se llama %1, así que tú eres «%2».</translation>
    </message>
    <message>
        <source>You are called “%1” here.</source>
        <translation>Aquí te llamas «%1».</translation>
    </message>
    <message>
        <source>This network wants you to sign in first.</source>
        <translation>Esta red te pide identificarte primero.</translation>
    </message>
    <message>
        <source>A copy is kept in %1.</source>
        <translation>Se guarda una copia en %1.</translation>
    </message>
    <message>
        <source>You can read in this room, but not write.</source>
        <translation>Puedes leer en esta sala, pero no escribir.</translation>
    </message>
    <message>
        <source>The message this answers is not in this room. Edit yours to send it on its own.</source>
        <translation>El mensaje al que responde este no está en esta sala. Edita el tuyo para enviarlo por separado.</translation>
    </message>
    <message>
        <source>The room didn&apos;t take this message.</source>
        <translation>La sala no aceptó este mensaje.</translation>
    </message>
    <message>
        <source>The room didn&apos;t take your new name. Choose another one, or try again later.</source>
        <translation>La sala no aceptó tu nuevo nombre. Elige otro o inténtalo más tarde.</translation>
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
    <message>
        <source>Your keyring can&apos;t be reached, and it holds keys to your rooms. New ones are kept in %1, a file only you can read.</source>
        <translation>No se puede acceder a tu depósito de claves, y guarda llaves de tus salas. Las nuevas están en %1, un archivo que solo tú puedes leer.</translation>
    </message>
    <message>
        <source>Your keyring is locked, and the keys to your rooms are in it. Unlock it to go on.</source>
        <translation>Tu depósito de claves está bloqueado, y las llaves de tus salas están en él. Desbloquéalo para continuar.</translation>
    </message>
    <message>
        <source>Waiting for your keyring, which holds the keys to your rooms.</source>
        <translation>Esperando a tu depósito de claves, que guarda las llaves de tus salas.</translation>
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
    <name>snug::app::SleepWatch</name>
    <message>
        <source>Saying goodbye in your rooms</source>
        <translation>Despedida en tus salas</translation>
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
            <numerusform>%Ln mensaje en la última hora</numerusform>
            <numerusform>%Ln mensajes en la última hora</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in the last hour</source>
        <translation>%1 en la última hora</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) since %1</source>
        <translation>
            <numerusform>%Ln mensaje desde las %1</numerusform>
            <numerusform>%Ln mensajes desde las %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 desde las %2</translation>
    </message>
</context>
<context>
    <name>snug::app::TrayIcon</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%Ln mensaje nuevo</numerusform>
            <numerusform>%Ln mensajes nuevos</numerusform>
        </translation>
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
    <message>
        <source>The host has closed the room for now.</source>
        <translation>El anfitrión ha cerrado la sala por ahora.</translation>
    </message>
</context>
</TS>
