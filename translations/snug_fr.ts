<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>ClientStore</name>
    <message>
        <source>I can&apos;t save to %1. You can chat, but nothing is kept.</source>
        <translation>Je ne peux pas enregistrer dans %1. Tu peux discuter, mais rien n’est gardé.</translation>
    </message>
    <message>
        <source>The list of your rooms, %1, is damaged. You can chat, but nothing is kept.</source>
        <translation>La liste de tes salons, %1, est abîmée. Tu peux discuter, mais rien n’est gardé.</translation>
    </message>
    <message>
        <source>A newer Snug keeps your rooms in %1. You can chat, but nothing is kept until you update.</source>
        <translation>Un Snug plus récent garde tes salons dans %1. Tu peux discuter, mais rien n’est gardé tant que tu n’as pas fait la mise à jour.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Message %1</source>
        <translation>Message à %1</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) left</source>
        <translation>
            <numerusform>Reste %Ln octet</numerusform>
            <numerusform>Reste %Ln octets</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
</context>
<context>
    <name>ConnectionBar</name>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>DeliveryNote</name>
    <message>
        <source>Waits to be sent</source>
        <translation>En attente d’envoi</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Envoyer à nouveau</translation>
    </message>
    <message>
        <source>Don&apos;t send</source>
        <translation>Ne pas envoyer</translation>
    </message>
</context>
<context>
    <name>EmptyRoomView</name>
    <message>
        <source>Your room is open</source>
        <translation>Ton salon est ouvert</translation>
    </message>
    <message>
        <source>Nobody has said anything yet. The word is yours.</source>
        <translation>Personne n’a encore rien dit. La parole est à toi.</translation>
    </message>
</context>
<context>
    <name>ErrorPanel</name>
    <message numerus="yes">
        <source>%n message(s) of yours are kept here.</source>
        <translation>
            <numerusform>%Ln message de toi est gardé ici.</numerusform>
            <numerusform>%Ln messages de toi sont gardés ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Un autre nom</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>Prendre ce nom</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Leave room</source>
        <translation>Quitter le salon</translation>
    </message>
</context>
<context>
    <name>GapLine</name>
    <message>
        <source>Messages here are not loaded.</source>
        <translation>Les messages d’ici ne sont pas chargés.</translation>
    </message>
    <message>
        <source>Load them</source>
        <translation>Les charger</translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message>
        <source>Invite people</source>
        <translation>Inviter des gens</translation>
    </message>
</context>
<context>
    <name>InvitePanel</name>
    <message>
        <source>Send this link to the people you want here.</source>
        <translation>Envoie ce lien aux personnes que tu veux voir ici.</translation>
    </message>
    <message>
        <source>The link as a code, for a phone&apos;s camera</source>
        <translation>Le lien sous forme de code, pour l’appareil photo d’un téléphone</translation>
    </message>
    <message>
        <source>Copy as a message</source>
        <translation>Copier comme message</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>Nouveau lien</translation>
    </message>
    <message>
        <source>The link above will let nobody in any more. Who is inside stays.</source>
        <translation>Le lien ci-dessus ne laissera plus entrer personne. Qui est dedans reste.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Le remplacer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
</context>
<context>
    <name>JoinPanel</name>
    <message>
        <source>Link to the room</source>
        <translation>Lien vers le salon</translation>
    </message>
    <message>
        <source>Join room</source>
        <translation>Rejoindre le salon</translation>
    </message>
</context>
<context>
    <name>JumpButton</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%Ln nouveau message</numerusform>
            <numerusform>%Ln nouveaux messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Jump to newest</source>
        <translation>Aller au plus récent</translation>
    </message>
</context>
<context>
    <name>LinkBox</name>
    <message>
        <source>Making a link…</source>
        <translation>Création du lien…</translation>
    </message>
    <message>
        <source>Link to the room</source>
        <translation>Lien vers le salon</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
</context>
<context>
    <name>LookSettings</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation>Comme sur cet ordinateur</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>This is how large messages are.</source>
        <translation>Voici la taille des messages.</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Moins de mouvement</translation>
    </message>
    <message>
        <source>Things appear at once instead of sliding or fading in.</source>
        <translation>Tout apparaît d’un coup, sans glisser ni fondre.</translation>
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
        <translation>Hôte, toi</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Toi</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Absent</translation>
    </message>
</context>
<context>
    <name>MembersPane</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
</context>
<context>
    <name>MessageDelegate</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2 : %3</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
</context>
<context>
    <name>ProblemNote</name>
    <message>
        <source>Hide details</source>
        <translation>Masquer les détails</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
</context>
<context>
    <name>Protocol</name>
    <message>
        <source>A frame is one JSON object with a string “type”.</source>
        <translation>Une trame est un objet JSON avec une chaîne « type ».</translation>
    </message>
    <message>
        <source>This server does not know frames of that type.</source>
        <translation>Ce serveur ne connaît pas ce type de trame.</translation>
    </message>
    <message>
        <source>The field “%1” is missing or has the wrong type.</source>
        <translation>Le champ « %1 » manque ou n’est pas du bon type.</translation>
    </message>
</context>
<context>
    <name>RoomDelegate</name>
    <message numerus="yes">
        <source>%1, %n new message(s)</source>
        <translation>
            <numerusform>%1, %Ln nouveau message</numerusform>
            <numerusform>%1, %Ln nouveaux messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Hosted on this computer</source>
        <translation>Hébergé sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>RoomHeaderBar</name>
    <message>
        <source>All rooms</source>
        <translation>Tous les salons</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n here</source>
        <translation>
            <numerusform>%Ln ici</numerusform>
            <numerusform>%Ln ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Inviter</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>RoomLink</name>
    <message>
        <source>This link is cut off: its last part is missing. Ask for it again.</source>
        <translation>Ce lien est coupé : il manque la fin. Redemande-le.</translation>
    </message>
    <message>
        <source>This link is damaged: a part of it has changed. Ask for it again.</source>
        <translation>Ce lien est abîmé : une partie a changé. Redemande-le.</translation>
    </message>
    <message>
        <source>That&apos;s a link, but not to a Snug room.</source>
        <translation>C’est un lien, mais pas vers un salon Snug.</translation>
    </message>
    <message>
        <source>That&apos;s not a room link.</source>
        <translation>Ce n’est pas un lien de salon.</translation>
    </message>
</context>
<context>
    <name>RoomListPane</name>
    <message>
        <source>Rooms</source>
        <translation>Salons</translation>
    </message>
    <message>
        <source>Host or join another room</source>
        <translation>Héberger ou rejoindre un autre salon</translation>
    </message>
</context>
<context>
    <name>RoomPanel</name>
    <message>
        <source>Your name here</source>
        <translation>Ton nom ici</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>The room stays on this computer, but you need its link to come back. What waits to be sent is gone.</source>
        <translation>Le salon reste sur cet ordinateur, mais il te faut son lien pour revenir. Ce qui attend d’être envoyé sera perdu.</translation>
    </message>
    <message>
        <source>You need a link to come back. What waits to be sent is gone.</source>
        <translation>Il te faut un lien pour revenir. Ce qui attend d’être envoyé sera perdu.</translation>
    </message>
    <message>
        <source>Leave the room</source>
        <translation>Quitter ce salon</translation>
    </message>
    <message>
        <source>Leave room…</source>
        <translation>Quitter le salon…</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>%1&apos;s room</source>
        <translation>Salon de %1</translation>
    </message>
    <message>
        <source>Open a room, share its link, talk.</source>
        <translation>Ouvre un salon, partage son lien, parle.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ton nom</translation>
    </message>
    <message>
        <source>Others need a name to see you by.</source>
        <translation>Les autres ont besoin d’un nom pour te reconnaître.</translation>
    </message>
    <message>
        <source>Host a room</source>
        <translation>Héberger un salon</translation>
    </message>
    <message>
        <source>Opening it…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>It lives on this computer.</source>
        <translation>Il vit sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Join with a link</source>
        <translation>Rejoindre avec un lien</translation>
    </message>
    <message>
        <source>Link for %1</source>
        <translation>Lien pour %1</translation>
    </message>
    <message>
        <source>Paste what somebody sent you.</source>
        <translation>Colle ce qu’on t’a envoyé.</translation>
    </message>
    <message>
        <source>Your rooms</source>
        <translation>Tes salons</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>%1 cannot be written to.</source>
        <translation>Impossible d’écrire dans %1.</translation>
    </message>
    <message>
        <source>%1 is in use by another Snug (process %2).</source>
        <translation>%1 est utilisé par un autre Snug (processus %2).</translation>
    </message>
    <message>
        <source>This link was turned off. Ask for a new one.</source>
        <translation>Ce lien a été désactivé. Demandes-en un nouveau.</translation>
    </message>
    <message>
        <source>This link has expired. Ask for a new one.</source>
        <translation>Ce lien a expiré. Demandes-en un nouveau.</translation>
    </message>
    <message>
        <source>This link was used as often as it may be. Ask for a new one.</source>
        <translation>Ce lien a servi autant de fois qu’il le peut. Demandes-en un nouveau.</translation>
    </message>
    <message>
        <source>This room needs an invite. Ask for the whole link.</source>
        <translation>Ce salon demande une invitation. Demande le lien entier.</translation>
    </message>
    <message>
        <source>This link does not open this room. Ask for it again.</source>
        <translation>Ce lien n’ouvre pas ce salon. Redemande-le.</translation>
    </message>
    <message>
        <source>There is no such invite here.</source>
        <translation>Cette invitation n’existe pas ici.</translation>
    </message>
    <message>
        <source>There is no such member here.</source>
        <translation>Ce membre n’existe pas ici.</translation>
    </message>
    <message>
        <source>The message this answers is not in this room.</source>
        <translation>Le message auquel ceci répond n’est pas dans ce salon.</translation>
    </message>
    <message>
        <source>There is no such room here.</source>
        <translation>Ce salon n’existe pas ici.</translation>
    </message>
    <message>
        <source>%1 is damaged or is not a Snug store. It was left as it is.</source>
        <translation>%1 est abîmé ou n’est pas un fichier de Snug. Rien n’y a été changé.</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>%1 n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Snug. Update Snug to open it; it was left as it is.</source>
        <translation>%1 vient d’un Snug plus récent. Mets Snug à jour pour l’ouvrir ; rien n’y a été changé.</translation>
    </message>
    <message>
        <source>The host&apos;s computer has no space left.</source>
        <translation>L’ordinateur de l’hôte n’a plus de place.</translation>
    </message>
    <message>
        <source>Another program on the host&apos;s computer holds the store.</source>
        <translation>Un autre programme sur l’ordinateur de l’hôte tient les données.</translation>
    </message>
    <message>
        <source>The host&apos;s disk does not let anything be written.</source>
        <translation>Le disque de l’hôte ne laisse rien écrire.</translation>
    </message>
    <message>
        <source>Part of the host&apos;s store is damaged.</source>
        <translation>Une partie des données de l’hôte est abîmée.</translation>
    </message>
    <message>
        <source>The host&apos;s computer could not read this.</source>
        <translation>L’ordinateur de l’hôte n’a pas pu lire ceci.</translation>
    </message>
    <message>
        <source>The host&apos;s computer could not save this.</source>
        <translation>L’ordinateur de l’hôte n’a pas pu enregistrer ceci.</translation>
    </message>
    <message>
        <source>The host&apos;s computer is too busy right now. Try again in a moment.</source>
        <translation>L’ordinateur de l’hôte est trop occupé pour l’instant. Réessaie dans un moment.</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message numerus="yes">
        <source>A name has 1 to %n characters.</source>
        <translation>
            <numerusform>Un nom a de 1 à %Ln caractère.</numerusform>
            <numerusform>Un nom a de 1 à %Ln caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>A message needs some text.</source>
        <translation>Un message a besoin d’un peu de texte.</translation>
    </message>
    <message>
        <source>This message is too long: a message has at most 16 KiB of text.</source>
        <translation>Ce message est trop long : un message a au plus 16 Kio de texte.</translation>
    </message>
    <message numerus="yes">
        <source>A room&apos;s title has 1 to %n characters.</source>
        <translation>
            <numerusform>Le titre d’un salon a de 1 à %Ln caractère.</numerusform>
            <numerusform>Le titre d’un salon a de 1 à %Ln caractères.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineRule</name>
    <message>
        <source>New messages</source>
        <translation>Nouveaux messages</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Older messages are on their way…</source>
        <translation>Les messages plus anciens arrivent…</translation>
    </message>
    <message>
        <source>This is where the room begins.</source>
        <translation>Ici commence le salon.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>It was last reachable at %1.</source>
        <translation>Dernière réponse : %1.</translation>
    </message>
    <message>
        <source>The host can&apos;t store anything right now, so it lets nobody in.</source>
        <translation>L’hôte ne peut rien enregistrer en ce moment, alors il ne laisse entrer personne.</translation>
    </message>
    <message>
        <source>The host closed the room at %1.</source>
        <translation>L’hôte a fermé le salon à %1.</translation>
    </message>
    <message>
        <source>The host is starting again.</source>
        <translation>L’hôte redémarre.</translation>
    </message>
    <message>
        <source>The connection couldn&apos;t keep up with the room.</source>
        <translation>La connexion n’a pas pu suivre le salon.</translation>
    </message>
    <message>
        <source>%1 takes no more connections from you right now.</source>
        <translation>%1 n’accepte plus de connexions de ta part pour l’instant.</translation>
    </message>
    <message>
        <source>The room is full right now.</source>
        <translation>Le salon est plein pour l’instant.</translation>
    </message>
    <message>
        <source>%1 closed the connection at %2.</source>
        <translation>%1 a fermé la connexion à %2.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off at %2.</source>
        <translation>La connexion à %1 s’est coupée à %2.</translation>
    </message>
    <message>
        <source>%1 stopped answering at %2.</source>
        <translation>%1 ne répond plus depuis %2.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t taking connections.</source>
        <translation>%1 n’accepte pas de connexions.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t taking connections at port %2.</source>
        <translation>%1 n’accepte pas de connexions sur le port %2.</translation>
    </message>
    <message>
        <source>Your network doesn&apos;t know the name %1.</source>
        <translation>Ton réseau ne connaît pas le nom %1.</translation>
    </message>
    <message>
        <source>Your network finds no way to %1.</source>
        <translation>Ton réseau ne trouve pas de chemin vers %1.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t answering.</source>
        <translation>%1 ne répond pas.</translation>
    </message>
    <message>
        <source>%1 answered, but no secure connection came about. Nothing was sent.</source>
        <translation>%1 a répondu, mais aucune connexion sûre n’a pu être établie. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>%1 has too many visitors right now.</source>
        <translation>%1 a trop de visiteurs pour l’instant.</translation>
    </message>
    <message>
        <source>Something answered at %1, but it isn&apos;t a Snug room.</source>
        <translation>Quelque chose a répondu à %1, mais ce n’est pas un salon Snug.</translation>
    </message>
    <message>
        <source>The host&apos;s computer went to sleep at %1.</source>
        <translation>L’ordinateur de l’hôte s’est mis en veille à %1.</translation>
    </message>
    <message>
        <source>The room moved to another place at %1. Ask for its new link.</source>
        <translation>Le salon a déménagé à %1. Demande son nouveau lien.</translation>
    </message>
    <message>
        <source>The host left at %1.</source>
        <translation>L’hôte est parti à %1.</translation>
    </message>
    <message>
        <source>There is no such room on %1. Ask for a new link.</source>
        <translation>Ce salon n’existe pas sur %1. Demande un nouveau lien.</translation>
    </message>
    <message>
        <source>This room needs an invite, and this link has none. Ask for the whole link.</source>
        <translation>Ce salon demande une invitation et ce lien n’en a pas. Demande le lien entier.</translation>
    </message>
    <message>
        <source>This room doesn&apos;t know the invite in this link. Ask for a new link.</source>
        <translation>Ce salon ne connaît pas l’invitation de ce lien. Demande un nouveau lien.</translation>
    </message>
    <message>
        <source>The host turned this link off. Ask for a new one.</source>
        <translation>L’hôte a désactivé ce lien. Demandes-en un nouveau.</translation>
    </message>
    <message>
        <source>The time of this link has run out. Ask for a new one.</source>
        <translation>Le temps de ce lien est écoulé. Demandes-en un nouveau.</translation>
    </message>
    <message>
        <source>This link has let in as many people as it may. Ask for a new one.</source>
        <translation>Ce lien a laissé entrer autant de personnes qu’il le peut. Demandes-en un nouveau.</translation>
    </message>
    <message>
        <source>The room doesn&apos;t know you any more. Ask for a new link.</source>
        <translation>Le salon ne te connaît plus. Demande un nouveau lien.</translation>
    </message>
    <message>
        <source>You can&apos;t join this room.</source>
        <translation>Tu ne peux pas rejoindre ce salon.</translation>
    </message>
    <message>
        <source>The room doesn&apos;t take the name “%1”. Choose another one.</source>
        <translation>Le salon n’accepte pas le nom « %1 ». Choisis-en un autre.</translation>
    </message>
    <message>
        <source>Your Snug and the host&apos;s are too far apart. One of them needs an update.</source>
        <translation>Ton Snug et celui de l’hôte sont trop différents. L’un des deux doit être mis à jour.</translation>
    </message>
    <message>
        <source>The host doesn&apos;t let you in with this link. Ask for a new one.</source>
        <translation>L’hôte ne te laisse pas entrer avec ce lien. Demandes-en un nouveau.</translation>
    </message>
    <message>
        <source>You were removed from this room.</source>
        <translation>Tu as été retiré de ce salon.</translation>
    </message>
    <message>
        <source>The host didn&apos;t understand what this Snug sent.</source>
        <translation>L’hôte n’a pas compris ce que ce Snug a envoyé.</translation>
    </message>
    <message>
        <source>This link asks for a key to be checked, and this Snug can&apos;t do that yet. Update Snug.</source>
        <translation>Ce lien demande de vérifier une clé et ce Snug ne sait pas encore le faire. Mets Snug à jour.</translation>
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
            <numerusform>%Ln message est gardé ici et sera envoyé plus tard.</numerusform>
            <numerusform>%Ln messages sont gardés ici et seront envoyés plus tard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending slowed down; %n waiting.</source>
        <translation>
            <numerusform>L’envoi ralentit ; %Ln en attente.</numerusform>
            <numerusform>L’envoi ralentit ; %Ln en attente.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>snug::app::HostServer</name>
    <message>
        <source>The host has closed the room for now.</source>
        <translation>L’hôte a fermé le salon pour l’instant.</translation>
    </message>
</context>
<context>
    <name>snug::app::Invitation</name>
    <message>
        <source>For people in the same network as this computer</source>
        <translation>Pour les personnes sur le même réseau que cet ordinateur</translation>
    </message>
    <message>
        <source>For this computer only: it is in no network</source>
        <translation>Pour cet ordinateur seulement : il n’est sur aucun réseau</translation>
    </message>
    <message>
        <source>Anyone with this link can read the history and write. It works until you make a new one.</source>
        <translation>Toute personne ayant ce lien peut lire l’historique et écrire. Il marche jusqu’à ce que tu en fasses un nouveau.</translation>
    </message>
    <message>
        <source>Join me: %1 - opens in a browser, no install</source>
        <translation>Rejoins-moi : %1 - s’ouvre dans un navigateur, rien à installer</translation>
    </message>
</context>
<context>
    <name>snug::app::RoomHost</name>
    <message>
        <source>Works on this computer</source>
        <translation>Marche sur cet ordinateur</translation>
    </message>
    <message>
        <source>Works in your home network</source>
        <translation>Marche dans ton réseau local</translation>
    </message>
</context>
<context>
    <name>snug::app::RoomSession</name>
    <message numerus="yes">
        <source>%n messages wait already. Send this one when they are gone.</source>
        <translation>
            <numerusform>%Ln message attend déjà. Envoie celui-ci quand il sera parti.</numerusform>
            <numerusform>%Ln messages attendent déjà. Envoie celui-ci quand ils seront partis.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server on this computer</source>
        <translation>Le serveur de cet ordinateur</translation>
    </message>
    <message>
        <source>Catching up…</source>
        <translation>Rattrapage…</translation>
    </message>
    <message>
        <source>Opening the room…</source>
        <translation>Ouverture du salon…</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Connexion à %1…</translation>
    </message>
    <message>
        <source>No network.</source>
        <translation>Pas de réseau.</translation>
    </message>
    <message>
        <source>Trying again in %1 s.</source>
        <translation>Nouvel essai dans %1 s.</translation>
    </message>
    <message>
        <source>I&apos;ll keep trying.</source>
        <translation>Je continue d’essayer.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait.</source>
        <translation>
            <numerusform>%Ln message attend.</numerusform>
            <numerusform>%Ln messages attendent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>snug::app::Secrets</name>
    <message>
        <source>The keys to your rooms cannot be saved to %1. You will need new links after a restart.</source>
        <translation>Les clés de tes salons ne peuvent pas être enregistrées dans %1. Il te faudra de nouveaux liens après un redémarrage.</translation>
    </message>
    <message>
        <source>The keys to your rooms are kept in %1, a file only you can read.</source>
        <translation>Les clés de tes salons sont dans %1, un fichier que toi seul peux lire.</translation>
    </message>
</context>
<context>
    <name>snug::app::Settings</name>
    <message>
        <source>Snug cannot save your settings to %1. It works, but forgets them when it closes.</source>
        <translation>Snug ne peut pas enregistrer tes réglages dans %1. Il marche, mais les oublie en se fermant.</translation>
    </message>
</context>
<context>
    <name>snug::app::TimelineModel</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
</context>
<context>
    <name>snug::app::TypingPeople</name>
    <message>
        <source>%1 is typing</source>
        <translation>%1 écrit</translation>
    </message>
    <message>
        <source>%1 and %2 are typing</source>
        <translation>%1 et %2 écrivent</translation>
    </message>
    <message numerus="yes">
        <source>%n people are typing</source>
        <translation>
            <numerusform>%Ln personne écrit</numerusform>
            <numerusform>%Ln personnes écrivent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>snug::server::Connection</name>
    <message>
        <source>Your network sends more than this server allows.</source>
        <translation>Ton réseau envoie plus que ce serveur ne le permet.</translation>
    </message>
    <message>
        <source>This is faster than the server allows. Wait a moment.</source>
        <translation>C’est plus rapide que le serveur ne le permet. Attends un moment.</translation>
    </message>
    <message>
        <source>This connection sent too much.</source>
        <translation>Cette connexion a trop envoyé.</translation>
    </message>
    <message>
        <source>Joining took too long.</source>
        <translation>L’entrée a pris trop de temps.</translation>
    </message>
</context>
<context>
    <name>snug::server::Listener</name>
    <message>
        <source>Port %1 is already in use by another program.</source>
        <translation>Le port %1 est déjà utilisé par un autre programme.</translation>
    </message>
    <message>
        <source>Port %1 may not be used by this account.</source>
        <translation>Ce compte n’a pas le droit d’utiliser le port %1.</translation>
    </message>
    <message>
        <source>This computer does not have the address %1.</source>
        <translation>Cet ordinateur n’a pas l’adresse %1.</translation>
    </message>
    <message>
        <source>Could not listen on port %1: %2.</source>
        <translation>Impossible d’écouter sur le port %1 : %2.</translation>
    </message>
</context>
<context>
    <name>snug::server::Room</name>
    <message>
        <source>This room was deleted.</source>
        <translation>Ce salon a été supprimé.</translation>
    </message>
    <message>
        <source>Join the room first.</source>
        <translation>Rejoins d’abord le salon.</translation>
    </message>
    <message>
        <source>You are in this room already.</source>
        <translation>Tu es déjà dans ce salon.</translation>
    </message>
    <message>
        <source>Wait until you are in the room.</source>
        <translation>Attends d’être dans le salon.</translation>
    </message>
    <message>
        <source>This room&apos;s server is too old for your app. Ask the host to update Snug.</source>
        <translation>Le serveur de ce salon est trop ancien pour ton application. Demande à l’hôte de mettre Snug à jour.</translation>
    </message>
    <message>
        <source>Your app is too old for this room. Update it to join.</source>
        <translation>Ton application est trop ancienne pour ce salon. Mets-la à jour pour le rejoindre.</translation>
    </message>
    <message>
        <source>A message&apos;s id has 4 to 64 letters, digits, hyphens or underscores.</source>
        <translation>L’identifiant d’un message a de 4 à 64 lettres, chiffres, traits d’union ou de soulignement.</translation>
    </message>
    <message>
        <source>You can read in this room, but not write.</source>
        <translation>Tu peux lire dans ce salon, mais pas écrire.</translation>
    </message>
    <message>
        <source>You are sending faster than this room allows.</source>
        <translation>Tu envoies plus vite que ce salon ne le permet.</translation>
    </message>
    <message>
        <source>Wait for the pages you asked for.</source>
        <translation>Attends les pages que tu as demandées.</translation>
    </message>
</context>
</TS>
