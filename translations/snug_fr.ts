<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AboutSettings</name>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Snug %1</source>
        <translation>Snug %1</translation>
    </message>
    <message>
        <source>Your rooms and messages are in %1.</source>
        <translation>Tes salons et tes messages sont dans %1.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Logiciel libre sous licence MIT.</translation>
    </message>
</context>
<context>
    <name>AttentionChoice</name>
    <message>
        <source>Notify me about</source>
        <translation>Me notifier de</translation>
    </message>
    <message>
        <source>Every message</source>
        <translation>Chaque message</translation>
    </message>
    <message>
        <source>Messages that mention me</source>
        <translation>Messages qui me mentionnent</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Nothing until tomorrow</source>
        <translation>Rien jusqu’à demain</translation>
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
            <numerusform>%Ln connexion</numerusform>
            <numerusform>%Ln connexions</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Show the address of %1</source>
        <translation>Afficher l’adresse de %1</translation>
    </message>
</context>
<context>
    <name>CallerList</name>
    <message>
        <source>Who is connected</source>
        <translation>Qui est connecté</translation>
    </message>
    <message>
        <source>Nobody is connected at the moment.</source>
        <translation>Personne n’est connecté pour l’instant.</translation>
    </message>
</context>
<context>
    <name>ClientStore</name>
    <message>
        <source>I can&apos;t save to %1. You can chat, but nothing is kept.</source>
        <translation>Je ne peux pas enregistrer dans %1. Tu peux discuter, mais rien n’est gardé.</translation>
    </message>
    <message>
        <source>A newer Snug keeps your rooms in %1. You can chat, but nothing is kept until you update.</source>
        <translation>Un Snug plus récent garde tes salons dans %1. Tu peux discuter, mais rien n’est gardé tant que tu n’as pas fait la mise à jour.</translation>
    </message>
    <message>
        <source>The list of your rooms in %1 is damaged. You can chat, but nothing is kept.</source>
        <translation>La liste de tes salons dans %1 est abîmée. Tu peux discuter, mais rien n’est gardé.</translation>
    </message>
    <message>
        <source>There is no space left in %1. You can chat, but nothing new is kept.</source>
        <translation>Il n’y a plus de place dans %1. Tu peux discuter, mais rien de nouveau n’est gardé.</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Copy the code</source>
        <translation>Copier le code</translation>
    </message>
</context>
<context>
    <name>CompletionList</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Message %1</source>
        <translation>Message à %1</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Émojis</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%Ln caractère de trop</numerusform>
            <numerusform>%Ln caractères de trop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>%Ln caractère restant</numerusform>
            <numerusform>%Ln caractères restants</numerusform>
        </translation>
    </message>
    <message>
        <source>How many characters still fit. Emoji and some scripts take the room of several.</source>
        <translation>Combien de caractères tiennent encore. Les emojis et certaines écritures prennent la place de plusieurs.</translation>
    </message>
</context>
<context>
    <name>ConnectionBar</name>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
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
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>CopyIcon</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>DayGrid</name>
    <message>
        <source>Month before</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mois suivant</translation>
    </message>
</context>
<context>
    <name>DayPanel</name>
    <message>
        <source>Go to a day</source>
        <translation>Aller à une date</translation>
    </message>
    <message>
        <source>Shows the first message of that day, or the next one after it.</source>
        <translation>Montre le premier message de ce jour, ou le suivant.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Go to this day</source>
        <translation>Aller à ce jour</translation>
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
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>DesktopSettings</name>
    <message>
        <source>Desktop</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Keep running when the window is closed</source>
        <translation>Continuer quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>While I host a room</source>
        <translation>Tant que j’héberge un salon</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>This desktop has no tray to come back from. Closing the window quits, and asks first while people are in your rooms.</source>
        <translation>Ce bureau n’a pas de zone de notification d’où revenir. Fermer la fenêtre quitte Snug, qui demande d’abord s’il y a des personnes dans tes salons.</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Démarrer à l’ouverture de session</translation>
    </message>
    <message>
        <source>Without its window, in the tray. The rooms you host open at once.</source>
        <translation>Sans sa fenêtre, dans la zone de notification. Les salons que tu héberges s’ouvrent aussitôt.</translation>
    </message>
    <message>
        <source>Minimised. The rooms you host open at once.</source>
        <translation>Réduit. Les salons que tu héberges s’ouvrent aussitôt.</translation>
    </message>
</context>
<context>
    <name>EditMenu</name>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>EmojiGroups</name>
    <message>
        <source>Groups of emoji</source>
        <translation>Groupes d’émojis</translation>
    </message>
</context>
<context>
    <name>EmojiPanel</name>
    <message>
        <source>Search emoji</source>
        <translation>Chercher un émoji</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvés</translation>
    </message>
    <message>
        <source>The emoji you use will be here.</source>
        <translation>Les émojis que tu utilises seront ici.</translation>
    </message>
    <message>
        <source>No emoji is called that.</source>
        <translation>Aucun émoji ne s’appelle ainsi.</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Emoji</source>
        <translation>Émojis</translation>
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
    <message>
        <source>Your room is stopped</source>
        <translation>Ton salon est arrêté</translation>
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
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Paste a new link</source>
        <translation>Coller un nouveau lien</translation>
    </message>
</context>
<context>
    <name>FarewellDialog</name>
    <message>
        <source>They are told goodbye. What was said is kept here, and they can come back when Snug runs again.</source>
        <translation>Snug leur dit au revoir. Ce qui a été dit reste ici, et elles pourront revenir quand Snug tournera à nouveau.</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Laisser ouvert</translation>
    </message>
    <message>
        <source>Minimise</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Arrêter et quitter</translation>
    </message>
    <message>
        <source>What was said is kept here, and people can come back when Snug runs again.</source>
        <translation>Ce qui a été dit reste ici, et chacun pourra revenir quand Snug tournera à nouveau.</translation>
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
    <name>HostDialog</name>
    <message>
        <source>Host panel</source>
        <translation>Panneau de l’hôte</translation>
    </message>
</context>
<context>
    <name>HostPanel</name>
    <message>
        <source>Host panel</source>
        <translation>Panneau de l’hôte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>New link and more…</source>
        <translation>Nouveau lien et plus…</translation>
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
    <name>InviteOptions</name>
    <message>
        <source>New link…</source>
        <translation>Nouveau lien…</translation>
    </message>
    <message>
        <source>The usual link will let nobody in any more, and a new one takes its place. Who is inside stays.</source>
        <translation>Le lien habituel ne laissera plus entrer personne, un nouveau le remplace. Qui est dedans reste.</translation>
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
        <source>Show the link</source>
        <translation>Afficher le lien</translation>
    </message>
    <message>
        <source>Hide the link from onlookers</source>
        <translation>Cacher le lien des regards</translation>
    </message>
    <message>
        <source>Copy invitation</source>
        <translation>Copier l’invitation</translation>
    </message>
    <message>
        <source>Hide code</source>
        <translation>Masquer le code</translation>
    </message>
    <message>
        <source>Show code</source>
        <translation>Afficher le code</translation>
    </message>
    <message>
        <source>Back to the usual link</source>
        <translation>Revenir au lien habituel</translation>
    </message>
    <message>
        <source>The code is hidden with the link.</source>
        <translation>Le code est caché avec le lien.</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>Voir pourquoi</translation>
    </message>
    <message>
        <source>Fewer options</source>
        <translation>Moins d’options</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Plus d’options</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
    <message>
        <source>You&apos;ll be there as “%1”.</source>
        <translation>Tu y seras «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Open room</source>
        <translation>Ouvrir le salon</translation>
    </message>
</context>
<context>
    <name>JoiningView</name>
    <message>
        <source>On the way to %1</source>
        <translation>En route vers %1</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
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
    <name>LeftRoomsList</name>
    <message>
        <source>Stopped rooms on this computer</source>
        <translation>Salons arrêtés sur cet ordinateur</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Open %1 again</source>
        <translation>Rouvrir %1</translation>
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
    <message>
        <source>for people on the same network</source>
        <translation>pour les personnes du même réseau</translation>
    </message>
</context>
<context>
    <name>LinkDelegate</name>
    <message>
        <source>%1 · the usual link</source>
        <translation>%1 · le lien habituel</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Désactiver</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Go to this room?</source>
        <translation>Aller dans ce salon&#xa0;?</translation>
    </message>
    <message>
        <source>Open this link?</source>
        <translation>Ouvrir ce lien&#xa0;?</translation>
    </message>
    <message>
        <source>Its words may say something else, but it leads to</source>
        <translation>Ses mots disent peut-être autre chose, mais il mène à</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Don&apos;t open</source>
        <translation>Ne pas ouvrir</translation>
    </message>
    <message>
        <source>Its words may say something else, but it leads to a room at</source>
        <translation>Ses mots disent peut-être autre chose, mais il mène à un salon sur</translation>
    </message>
</context>
<context>
    <name>LinkHint</name>
    <message>
        <source>Room at %1</source>
        <translation>Salon sur %1</translation>
    </message>
    <message>
        <source>Goes to %1</source>
        <translation>Mène à %1</translation>
    </message>
</context>
<context>
    <name>LinkList</name>
    <message>
        <source>Links that work now</source>
        <translation>Liens valables maintenant</translation>
    </message>
</context>
<context>
    <name>LinkOptions</name>
    <message>
        <source>Who follows it can</source>
        <translation>Qui le suit peut</translation>
    </message>
    <message>
        <source>Read and write</source>
        <translation>Lire et écrire</translation>
    </message>
    <message>
        <source>Only read</source>
        <translation>Seulement lire</translation>
    </message>
    <message>
        <source>It lets in</source>
        <translation>Il laisse entrer</translation>
    </message>
    <message>
        <source>Any number of people</source>
        <translation>Autant de personnes qu’on veut</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Une personne</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>It ends</source>
        <translation>Il prend fin</translation>
    </message>
    <message>
        <source>After an hour</source>
        <translation>Après une heure</translation>
    </message>
    <message>
        <source>After a day</source>
        <translation>Après un jour</translation>
    </message>
    <message>
        <source>After 7 days</source>
        <translation>Après 7 jours</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Make this link</source>
        <translation>Créer ce lien</translation>
    </message>
</context>
<context>
    <name>LinkTerms</name>
    <message>
        <source>Works until you turn it off.</source>
        <translation>Fonctionne jusqu’à ce que tu le désactives.</translation>
    </message>
    <message numerus="yes">
        <source>Ends in %n day(s).</source>
        <translation>
            <numerusform>Finit dans %Ln jour.</numerusform>
            <numerusform>Finit dans %Ln jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends in %n hour(s).</source>
        <translation>
            <numerusform>Finit dans %Ln heure.</numerusform>
            <numerusform>Finit dans %Ln heures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends in %n minute(s).</source>
        <translation>
            <numerusform>Finit dans %Ln minute.</numerusform>
            <numerusform>Finit dans %Ln minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Anyone with this link can read history, but not write.</source>
        <translation>Toute personne ayant ce lien peut lire l’historique, mais pas écrire.</translation>
    </message>
    <message>
        <source>Anyone with this link can read history and write.</source>
        <translation>Toute personne ayant ce lien peut lire l’historique et écrire.</translation>
    </message>
    <message numerus="yes">
        <source>It lets %n more person(s) in.</source>
        <translation>
            <numerusform>Il laisse entrer encore %Ln personne.</numerusform>
            <numerusform>Il laisse entrer encore %Ln personnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Read and write</source>
        <translation>Lire et écrire</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) came in by it.</source>
        <translation>
            <numerusform>%Ln personne est entrée avec.</numerusform>
            <numerusform>%Ln personnes sont entrées avec.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has come in by it yet.</source>
        <translation>Personne n’est encore entré avec.</translation>
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
    <name>LostMessages</name>
    <message>
        <source>%1, %2:</source>
        <translation>%1, %2&#xa0;:</translation>
    </message>
    <message>
        <source>I can&apos;t save a copy to %1.</source>
        <translation>Je ne peux pas enregistrer de copie dans %1.</translation>
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
        <translation>Largeur de la liste des salons</translation>
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
    <message>
        <source>Nobody else is here yet. Share the link.</source>
        <translation>Personne d’autre n’est encore là. Partage le lien.</translation>
    </message>
    <message>
        <source>Nobody else is here yet.</source>
        <translation>Personne d’autre n’est encore là.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>MessageBody</name>
    <message numerus="yes">
        <source>Copy %n message(s)</source>
        <translation>
            <numerusform>Copier %Ln message</numerusform>
            <numerusform>Copier %Ln messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy selection</source>
        <translation>Copier la sélection</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copier le texte</translation>
    </message>
</context>
<context>
    <name>MessageDelegate</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>You joined now; earlier messages are visible to you.</source>
        <translation>Tu viens d’arriver&#xa0;; les messages précédents te sont visibles.</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Go to the room at %1</source>
        <translation>Aller au salon sur %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
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
    <name>NotificationSettings</name>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Show who wrote, and what</source>
        <translation>Montrer qui a écrit, et quoi</translation>
    </message>
    <message>
        <source>Show only who wrote</source>
        <translation>Montrer seulement qui a écrit</translation>
    </message>
    <message>
        <source>Show only that there is something new</source>
        <translation>Montrer seulement qu’il y a du nouveau</translation>
    </message>
    <message>
        <source>While your screen is locked, only that there is something new. What a room tells you of is chosen in its own menu.</source>
        <translation>Quand ton écran est verrouillé, seulement qu’il y a du nouveau. Ce qu’un salon te signale se choisit dans son propre menu.</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s) from %1</source>
        <translation>
            <numerusform>%Ln nouveau message de %1</numerusform>
            <numerusform>%Ln nouveaux messages de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s), the last from %1</source>
        <translation>
            <numerusform>%Ln nouveau message, le dernier de %1</numerusform>
            <numerusform>%Ln nouveaux messages, le dernier de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%Ln nouveau message</numerusform>
            <numerusform>%Ln nouveaux messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Snug is still running</source>
        <translation>Snug tourne encore</translation>
    </message>
    <message>
        <source>Its icon in the panel brings it back.</source>
        <translation>Son icône dans la barre le ramène.</translation>
    </message>
    <message>
        <source>Still running: you host “%1”</source>
        <translation>Toujours là&#xa0;: tu héberges «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Snug&apos;s icon in the panel brings it back. Quitting there stops the room.</source>
        <translation>L’icône de Snug dans la barre le ramène. Quitter depuis là arrête le salon.</translation>
    </message>
    <message numerus="yes">
        <source>Still running: you host %n room(s)</source>
        <translation>
            <numerusform>Toujours là : tu héberges %Ln salon</numerusform>
            <numerusform>Toujours là&#xa0;: tu héberges %Ln salons</numerusform>
        </translation>
    </message>
    <message>
        <source>Snug&apos;s icon in the panel brings it back. Quitting there stops the rooms.</source>
        <translation>L’icône de Snug dans la barre le ramène. Quitter depuis là arrête les salons.</translation>
    </message>
</context>
<context>
    <name>Path</name>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>home network</source>
        <translation>réseau local</translation>
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
        <translation>par un proxy</translation>
    </message>
</context>
<context>
    <name>PauseRoom</name>
    <message>
        <source>This room is stopped: nobody gets in but you. What was said is still here.</source>
        <translation>Ce salon est arrêté&#xa0;: toi seul peux y entrer. Ce qui a été dit est toujours là.</translation>
    </message>
    <message>
        <source>Nobody else is here. Stop the room?</source>
        <translation>Personne d’autre n’est ici. Arrêter le salon&#xa0;?</translation>
    </message>
    <message>
        <source>%1 Whoever comes is told that it is closed for now. What was said stays on this computer, and you can open the room again at any time.</source>
        <translation>%1 Qui arrive apprend qu’il est fermé pour l’instant. Ce qui a été dit reste sur cet ordinateur et tu peux rouvrir le salon à tout moment.</translation>
    </message>
    <message>
        <source>Stop the room</source>
        <translation>Arrêter le salon</translation>
    </message>
    <message>
        <source>Stop the room…</source>
        <translation>Arrêter le salon…</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Le laisser ouvert</translation>
    </message>
    <message>
        <source>Open the room again</source>
        <translation>Rouvrir le salon</translation>
    </message>
    <message numerus="yes">
        <source>%n people are here: %1. Stop the room?</source>
        <translation>
            <numerusform>%Ln personne est ici : %1. Arrêter le salon ?</numerusform>
            <numerusform>%Ln personnes sont ici&#xa0;: %1. Arrêter le salon&#xa0;?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PausedBar</name>
    <message>
        <source>You stopped this room. Nobody gets in but you.</source>
        <translation>Tu as arrêté ce salon. Toi seul peux y entrer.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Le rouvrir</translation>
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
    <name>PlaceBar</name>
    <message>
        <source>Choose another place</source>
        <translation>Choisir un autre endroit</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Folder to keep everything in</source>
        <translation>Dossier où tout garder</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>Utiliser ce dossier</translation>
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
        <translation>Une trame est un objet JSON avec une chaîne «&#xa0;type&#xa0;».</translation>
    </message>
    <message>
        <source>This server does not know frames of that type.</source>
        <translation>Ce serveur ne connaît pas ce type de trame.</translation>
    </message>
    <message>
        <source>The field “%1” is missing or has the wrong type.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» manque ou n’est pas du bon type.</translation>
    </message>
</context>
<context>
    <name>QuoteLine</name>
    <message>
        <source>Answers %1: %2</source>
        <translation>Répond à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Answers an earlier message</source>
        <translation>Répond à un message précédent</translation>
    </message>
</context>
<context>
    <name>ReachDialog</name>
    <message>
        <source>Who can reach your rooms</source>
        <translation>Qui peut atteindre tes salons</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ReachLine</name>
    <message>
        <source>Press to see why</source>
        <translation>Appuie pour voir pourquoi</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>Voir pourquoi</translation>
    </message>
</context>
<context>
    <name>ReplyBar</name>
    <message>
        <source>Replying to a message</source>
        <translation>Réponse à un message</translation>
    </message>
    <message>
        <source>Replying to %1</source>
        <translation>Réponse à %1</translation>
    </message>
    <message>
        <source>Replying to %1: %2</source>
        <translation>Réponse à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Don&apos;t reply</source>
        <translation>Ne pas répondre</translation>
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
    <message>
        <source>Without notifications</source>
        <translation>Sans notifications</translation>
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
    <message>
        <source>Host panel</source>
        <translation>Panneau de l’hôte</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
</context>
<context>
    <name>RoomLink</name>
    <message>
        <source>This link is cut off: its last part is missing. Ask for it again.</source>
        <translation>Ce lien est coupé&#xa0;: il manque la fin. Redemande-le.</translation>
    </message>
    <message>
        <source>This link is damaged: a part of it has changed. Ask for it again.</source>
        <translation>Ce lien est abîmé&#xa0;: une partie a changé. Redemande-le.</translation>
    </message>
    <message>
        <source>That&apos;s a link, but not to a Snug room.</source>
        <translation>C’est un lien, mais pas vers un salon Snug.</translation>
    </message>
    <message>
        <source>That&apos;s not a room link.</source>
        <translation>Ce n’est pas un lien de salon.</translation>
    </message>
    <message>
        <source>This link names a user before its host, which no room link does. Ask for a new one.</source>
        <translation>Ce lien nomme un utilisateur avant l’adresse, ce qu’aucun lien de salon ne fait. Demandes-en un nouveau.</translation>
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
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
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
            <numerusform>L’hôte est revenu à une copie plus ancienne. %Ln message que tu as n’y est pas.</numerusform>
            <numerusform>L’hôte est revenu à une copie plus ancienne. %Ln messages que tu as n’y sont pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep a copy</source>
        <translation>Garder une copie</translation>
    </message>
    <message>
        <source>Width of the list of people</source>
        <translation>Largeur de la liste des personnes</translation>
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
    <message>
        <source>Leaving stops the room: whoever is in it is told and sent away. What was said stays on this computer, and you can open the room again from the start page. What waits to be sent is gone.</source>
        <translation>Partir arrête le salon&#xa0;: qui s’y trouve en est averti et doit sortir. Ce qui a été dit reste sur cet ordinateur et tu peux rouvrir le salon depuis la page de départ. Ce qui attend d’être envoyé sera perdu.</translation>
    </message>
    <message>
        <source>Leave and stop it</source>
        <translation>Partir et l’arrêter</translation>
    </message>
    <message>
        <source>Host panel…</source>
        <translation>Panneau de l’hôte…</translation>
    </message>
    <message>
        <source>Hosted on this computer</source>
        <translation>Hébergé sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>RoomPlace</name>
    <message>
        <source>Where it is kept</source>
        <translation>Où il est gardé</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
</context>
<context>
    <name>RoomSwitcherDialog</name>
    <message>
        <source>Switch to a room</source>
        <translation>Passer à un salon</translation>
    </message>
    <message>
        <source>Part of a title, or a link</source>
        <translation>Un bout de titre, ou un lien</translation>
    </message>
    <message>
        <source>You are in no room yet. Host one, or paste a link here.</source>
        <translation>Tu n’es encore dans aucun salon. Héberges-en un, ou colle un lien ici.</translation>
    </message>
    <message>
        <source>No room of yours is called that.</source>
        <translation>Aucun de tes salons ne s’appelle ainsi.</translation>
    </message>
    <message>
        <source>Join this link</source>
        <translation>Suivre ce lien</translation>
    </message>
    <message>
        <source>Link for %1</source>
        <translation>Lien pour %1</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salons</translation>
    </message>
</context>
<context>
    <name>RoomTitle</name>
    <message>
        <source>Press to rename the room</source>
        <translation>Appuie pour renommer le salon</translation>
    </message>
    <message>
        <source>Click to rename</source>
        <translation>Clique pour renommer</translation>
    </message>
    <message>
        <source>Title of the room</source>
        <translation>Titre du salon</translation>
    </message>
</context>
<context>
    <name>RoomTitleField</name>
    <message>
        <source>Title of the room</source>
        <translation>Titre du salon</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
</context>
<context>
    <name>RoomVoice</name>
    <message>
        <source>The room is connected again.</source>
        <translation>Le salon est de nouveau connecté.</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Search the loaded messages</source>
        <translation>Chercher dans les messages chargés</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Older match</source>
        <translation>Résultat plus ancien</translation>
    </message>
    <message>
        <source>Newer match</source>
        <translation>Résultat plus récent</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Aller à une date</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>Of what is loaded. Scroll up to load more.</source>
        <translation>Dans ce qui est chargé. Remonte pour en charger plus.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ton nom</translation>
    </message>
    <message>
        <source>For rooms you join from now on. In each room you can be called something else.</source>
        <translation>Pour les salons que tu rejoindras désormais. Tu peux porter un autre nom dans chacun.</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Apparence et langue</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
</context>
<context>
    <name>ShortcutDelegate</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que veux-tu faire&#xa0;?</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Trouver un raccourci</translation>
    </message>
    <message>
        <source>There is no shortcut for that.</source>
        <translation>Il n’y a pas de raccourci pour cela.</translation>
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
        <translation>Il est hébergé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Join with a link</source>
        <translation>Rejoindre avec un lien</translation>
    </message>
    <message>
        <source>Paste what somebody sent you.</source>
        <translation>Colle ce qu’on t’a envoyé.</translation>
    </message>
    <message>
        <source>Your rooms</source>
        <translation>Tes salons</translation>
    </message>
    <message>
        <source>Link for “%1” in your clipboard</source>
        <translation>Lien pour «&#xa0;%1&#xa0;» dans ton presse-papiers</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
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
        <translation>%1 vient d’un Snug plus récent. Mets Snug à jour pour l’ouvrir&#xa0;; rien n’y a été changé.</translation>
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
    <message>
        <source>The room is called “%1” now.</source>
        <translation>Le salon s’appelle maintenant «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The host has closed the room for now.</source>
        <translation>L’hôte a fermé le salon pour l’instant.</translation>
    </message>
    <message>
        <source>There is no space left in %1.</source>
        <translation>Il n’y a plus de place dans %1.</translation>
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
    <message numerus="yes">
        <source>A room&apos;s title has 1 to %n characters.</source>
        <translation>
            <numerusform>Le titre d’un salon a de 1 à %Ln caractère.</numerusform>
            <numerusform>Le titre d’un salon a de 1 à %Ln caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>This message is too long. Shorten it, or send it in parts.</source>
        <translation>Ce message est trop long. Raccourcis-le ou envoie-le en plusieurs parties.</translation>
    </message>
</context>
<context>
    <name>TimelineButtons</name>
    <message numerus="yes">
        <source>%n new: jump to the first</source>
        <translation>
            <numerusform>%Ln nouveau : aller au premier</numerusform>
            <numerusform>%Ln nouveaux&#xa0;: aller au premier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineRule</name>
    <message>
        <source>New messages</source>
        <translation>Nouveaux messages</translation>
    </message>
    <message numerus="yes">
        <source>%n new since %1</source>
        <translation>
            <numerusform>%Ln nouveau depuis %1</numerusform>
            <numerusform>%Ln nouveaux depuis %1</numerusform>
        </translation>
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
    <message>
        <source>That part of the room isn&apos;t loaded, and can&apos;t be reached right now.</source>
        <translation>Cette partie du salon n’est pas chargée et ne peut pas être atteinte pour l’instant.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>It was last reachable at %1.</source>
        <translation>Dernière réponse&#xa0;: %1.</translation>
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
        <source>%1 isn&apos;t taking connections.</source>
        <translation>%1 n’accepte pas de connexions.</translation>
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
        <translation>Le salon n’accepte pas le nom «&#xa0;%1&#xa0;». Choisis-en un autre.</translation>
    </message>
    <message>
        <source>Your Snug and the host&apos;s are too far apart. One of them needs an update.</source>
        <translation>Ton Snug et celui de l’hôte sont trop différents. L’un des deux doit être mis à jour.</translation>
    </message>
    <message>
        <source>You were removed from this room.</source>
        <translation>Tu as été retiré de ce salon.</translation>
    </message>
    <message>
        <source>This link asks for a key to be checked, and this Snug can&apos;t do that yet. Update Snug.</source>
        <translation>Ce lien demande de vérifier une clé et ce Snug ne sait pas encore le faire. Mets Snug à jour.</translation>
    </message>
    <message>
        <source>It was never reachable from here.</source>
        <translation>Il n’a jamais été joignable d’ici.</translation>
    </message>
    <message>
        <source>%1 can&apos;t store anything right now, so it lets nobody in.</source>
        <translation>%1 ne peut rien enregistrer en ce moment, donc personne ne peut entrer.</translation>
    </message>
    <message>
        <source>%1 has too much to do right now.</source>
        <translation>%1 a trop à faire pour l’instant.</translation>
    </message>
    <message>
        <source>%1 is full right now.</source>
        <translation>%1 est plein pour l’instant.</translation>
    </message>
    <message>
        <source>Your app asked more of %1 than it allows.</source>
        <translation>Ton application a demandé plus que ce qui est permis (%1).</translation>
    </message>
    <message>
        <source>%1 closed the room at %2.</source>
        <translation>%1 a fermé le salon à %2.</translation>
    </message>
    <message>
        <source>The room is starting again.</source>
        <translation>Le salon redémarre.</translation>
    </message>
    <message>
        <source>Joining took longer than %1 waits.</source>
        <translation>L’entrée a pris plus de temps que %1 n’attend.</translation>
    </message>
    <message>
        <source>%1 broke off the connection before it answered.</source>
        <translation>%1 a coupé la connexion avant de répondre.</translation>
    </message>
    <message>
        <source>%L1 s ago</source>
        <translation>il y a %L1 s</translation>
    </message>
    <message>
        <source>%L1 min ago</source>
        <translation>il y a %L1 min</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>Snug on this computer</source>
        <translation>Snug sur cet ordinateur</translation>
    </message>
    <message>
        <source>%1&apos;s computer</source>
        <translation>L’ordinateur de %1</translation>
    </message>
    <message>
        <source>The host</source>
        <translation>L’hôte</translation>
    </message>
    <message>
        <source>%1 stopped answering %2.</source>
        <translation>%1 ne répond plus (%2).</translation>
    </message>
    <message>
        <source>%1 went to sleep at %2.</source>
        <translation>%1 s’est mis en veille à %2.</translation>
    </message>
    <message>
        <source>%1 left at %2.</source>
        <translation>%1 est parti à %2.</translation>
    </message>
    <message>
        <source>%1 turned this link off. Ask for a new one.</source>
        <translation>%1 a désactivé ce lien. Demandes-en un nouveau.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t let you in with this link. Ask for a new one.</source>
        <translation>%1 ne te laisse pas entrer avec ce lien. Demandes-en un nouveau.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t understand what this Snug sent. Update Snug, or ask the host to.</source>
        <translation>%1 n’a pas compris ce que ce Snug a envoyé. Mets Snug à jour, ou demande-le à l’hôte.</translation>
    </message>
    <message>
        <source>This room is no longer on this computer. You can only leave it.</source>
        <translation>Ce salon n’est plus sur cet ordinateur. Tu peux seulement le quitter.</translation>
    </message>
    <message>
        <source>This room is no longer on %1. You can only leave it.</source>
        <translation>Ce salon n’est plus sur %1. Tu peux seulement le quitter.</translation>
    </message>
    <message>
        <source>%1 has no space left, so it lets nobody in.</source>
        <translation>%1 n’a plus de place, donc personne ne peut entrer.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>%1 has closed the room for now.</source>
        <translation>%1 a fermé le salon pour le moment.</translation>
    </message>
    <message>
        <source>%1 lets nobody in right now.</source>
        <translation>%1 ne laisse entrer personne pour le moment.</translation>
    </message>
    <message>
        <source>Your Snug is too old for this room. Update it to join.</source>
        <translation>Ton Snug est trop ancien pour ce salon. Mets-le à jour pour le rejoindre.</translation>
    </message>
    <message>
        <source>The host&apos;s Snug is too old for yours. Ask the host to update it.</source>
        <translation>Le Snug de l&apos;hôte est trop ancien pour le tien. Demande à l&apos;hôte de le mettre à jour.</translation>
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
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Opening your rooms…</source>
        <translation>Ouverture de tes salons…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
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
        <translation>Salons</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>This room</source>
        <translation>Ce salon</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Switch to a room</source>
        <translation>Passer à un salon</translation>
    </message>
    <message>
        <source>Go to the first room, the second, …</source>
        <translation>Aller au premier salon, au deuxième…</translation>
    </message>
    <message>
        <source>Previous room</source>
        <translation>Salon précédent</translation>
    </message>
    <message>
        <source>Next room</source>
        <translation>Salon suivant</translation>
    </message>
    <message>
        <source>Next room with new messages</source>
        <translation>Salon suivant avec de nouveaux messages</translation>
    </message>
    <message>
        <source>Host a room</source>
        <translation>Héberger un salon</translation>
    </message>
    <message>
        <source>Join with a link</source>
        <translation>Rejoindre avec un lien</translation>
    </message>
    <message>
        <source>Back to all rooms</source>
        <translation>Retour à tous les salons</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Envoyer le message</translation>
    </message>
    <message>
        <source>New line in the message</source>
        <translation>Nouvelle ligne dans le message</translation>
    </message>
    <message>
        <source>Search in messages</source>
        <translation>Chercher dans les messages</translation>
    </message>
    <message>
        <source>Newest message</source>
        <translation>Message le plus récent</translation>
    </message>
    <message>
        <source>First new message</source>
        <translation>Premier nouveau message</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Aller à une date</translation>
    </message>
    <message>
        <source>Invite people</source>
        <translation>Inviter des gens</translation>
    </message>
    <message>
        <source>Show or hide people</source>
        <translation>Afficher ou masquer les personnes</translation>
    </message>
    <message>
        <source>Your name here, and leaving the room</source>
        <translation>Ton nom ici, et quitter le salon</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Partie précédente de la fenêtre</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Text as large as it was</source>
        <translation>Texte à sa taille d’origine</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>These shortcuts</source>
        <translation>Ces raccourcis</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Choose an emoji</source>
        <translation>Choisir un émoji</translation>
    </message>
    <message>
        <source>Reply to the message the keyboard is at</source>
        <translation>Répondre au message sélectionné</translation>
    </message>
    <message>
        <source>From an empty field to the messages</source>
        <translation>Du champ vide aux messages</translation>
    </message>
    <message>
        <source>Name a person</source>
        <translation>Nommer quelqu’un</translation>
    </message>
    <message>
        <source>Write an emoji by its name</source>
        <translation>Écrire un émoji par son nom</translation>
    </message>
    <message>
        <source>Choose an emoji, and then another</source>
        <translation>Choisir un émoji, puis un autre</translation>
    </message>
    <message>
        <source>Copy the message, or all that are chosen</source>
        <translation>Copier le message, ou tous ceux qui sont choisis</translation>
    </message>
    <message>
        <source>What can be done with the message</source>
        <translation>Ce qu’on peut faire du message</translation>
    </message>
    <message>
        <source>Choose several messages</source>
        <translation>Choisir plusieurs messages</translation>
    </message>
    <message>
        <source>Page through the messages</source>
        <translation>Feuilleter les messages</translation>
    </message>
    <message>
        <source>Close what is open, or go back</source>
        <translation>Fermer ce qui est ouvert, ou revenir</translation>
    </message>
</context>
<context>
    <name>WritingSettings</name>
    <message>
        <source>Send with Ctrl+Enter</source>
        <translation>Envoyer avec Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Enter then begins a new line. Otherwise Enter sends, and Shift+Enter begins a new line.</source>
        <translation>Entrée commence alors une nouvelle ligne. Sinon, Entrée envoie et Maj+Entrée commence une nouvelle ligne.</translation>
    </message>
    <message>
        <source>Tell others when I am typing</source>
        <translation>Dire aux autres quand j’écris</translation>
    </message>
    <message>
        <source>They see your name under the messages while you write. What you write stays here until you send it.</source>
        <translation>Ils voient ton nom sous les messages pendant que tu écris. Ce que tu écris reste ici jusqu’à l’envoi.</translation>
    </message>
</context>
<context>
    <name>snug::app::Action</name>
    <message>
        <source>%1 to %2</source>
        <comment>keys</comment>
        <translation>%1 à %2</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%Ln nouveau message</numerusform>
            <numerusform>%Ln nouveaux messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>snug::app::Autostart</name>
    <message>
        <source>Snug cannot write to %1, so this stays as it is.</source>
        <translation>Snug ne peut pas écrire dans %1, donc cela reste tel quel.</translation>
    </message>
</context>
<context>
    <name>snug::app::CallerModel</name>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
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
            <numerusform>L’envoi ralentit&#xa0;; %Ln en attente.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no space left.</source>
        <translation>%1 n’a plus de place.</translation>
    </message>
    <message>
        <source>%1 can&apos;t store anything right now.</source>
        <translation>%1 ne peut rien enregistrer en ce moment.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait here; closing Snug loses them.</source>
        <translation>
            <numerusform>%Ln message attend ici ; il sera perdu si Snug est fermé.</numerusform>
            <numerusform>%Ln messages attendent ici ; ils seront perdus si Snug est fermé.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>snug::app::DataPlace</name>
    <message>
        <source>Write the whole path of a folder, from its first / on.</source>
        <translation>Écris le chemin complet d’un dossier, à partir du premier /.</translation>
    </message>
    <message>
        <source>I can&apos;t save to %1 either.</source>
        <translation>Je ne peux pas enregistrer dans %1 non plus.</translation>
    </message>
    <message>
        <source>Everything is kept in %1 from now on.</source>
        <translation>Tout est gardé dans %1 désormais.</translation>
    </message>
    <message>
        <source>Everything is kept in %1 now. Choose it again next time: I can&apos;t save my settings.</source>
        <translation>Tout est gardé dans %1 maintenant. Choisis-le à nouveau la prochaine fois&#xa0;: je ne peux pas enregistrer mes réglages.</translation>
    </message>
    <message>
        <source>The list of your rooms was damaged. It is put aside as %1, and a new one begins. Rooms you host come back by themselves; to join others again, paste their links.</source>
        <translation>La liste de tes salons était endommagée. Elle est mise de côté sous %1, et une nouvelle commence. Les salons que tu héberges reviennent d&apos;eux-mêmes ; pour rejoindre les autres, colle leurs liens.</translation>
    </message>
</context>
<context>
    <name>snug::app::Desktop</name>
    <message>
        <source>Open Snug</source>
        <translation>Ouvrir Snug</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>snug::app::EmojiModel</name>
    <message>
        <source>Used lately</source>
        <translation>Utilisés récemment</translation>
    </message>
    <message>
        <source>Smileys</source>
        <translation>Visages</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation>Animaux et nature</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>À manger et à boire</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation>Voyages et lieux</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objets</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Symboles</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Drapeaux</translation>
    </message>
</context>
<context>
    <name>snug::app::Farewell</name>
    <message>
        <source>Nobody else is here now. Stop and quit?</source>
        <translation>Plus personne d’autre n’est ici. Arrêter et quitter&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are here. Stop the room?</source>
        <translation>
            <numerusform>%Ln personne est ici. Arrêter le salon ?</numerusform>
            <numerusform>%Ln personnes sont ici. Arrêter le salon&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are in your rooms. Stop the rooms?</source>
        <translation>
            <numerusform>%Ln personne est dans tes salons. Les arrêter ?</numerusform>
            <numerusform>%Ln personnes sont dans tes salons. Les arrêter&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>names of two people</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <comment>names of three people</comment>
        <translation>%1, %2 et %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %n other(s)</source>
        <comment>names of people</comment>
        <translation>
            <numerusform>%1, %2 et %Ln autre</numerusform>
            <numerusform>%1, %2 et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>snug::app::HostServer</name>
    <message>
        <source>The host has closed the room for now.</source>
        <translation>L’hôte a fermé le salon pour l’instant.</translation>
    </message>
    <message>
        <source>The host&apos;s computer goes to sleep.</source>
        <translation>L’ordinateur de l’hôte se met en veille.</translation>
    </message>
</context>
<context>
    <name>snug::app::HostedRoom</name>
    <message>
        <source>Your rooms take %1.</source>
        <translation>Tes salons occupent %1.</translation>
    </message>
    <message>
        <source>Your rooms take %1. %2 are free.</source>
        <translation>Tes salons occupent %1. Il reste %2.</translation>
    </message>
    <message>
        <source>This room was deleted.</source>
        <translation>Ce salon a été supprimé.</translation>
    </message>
    <message>
        <source>This computer has no space left. Messages are kept where they were written until you free some.</source>
        <translation>Cet ordinateur n’a plus de place. Les messages restent là où ils ont été écrits jusqu’à ce que tu en libères.</translation>
    </message>
</context>
<context>
    <name>snug::app::Invitation</name>
    <message>
        <source>For this computer only: it is in no network</source>
        <translation>Pour cet ordinateur seulement&#xa0;: il n’est sur aucun réseau</translation>
    </message>
    <message>
        <source>Join me: %1 - opens in a browser, no install</source>
        <translation>Rejoins-moi&#xa0;: %1 - s’ouvre dans un navigateur, rien à installer</translation>
    </message>
    <message>
        <source>For everyone whose network reaches this computer</source>
        <translation>Pour tous ceux dont le réseau atteint cet ordinateur</translation>
    </message>
    <message>
        <source>Anyone with this link can read history and write.</source>
        <translation>Toute personne ayant ce lien peut lire l’historique et écrire.</translation>
    </message>
    <message>
        <source>For people on the same network as this computer</source>
        <translation>Pour les personnes sur le même réseau que cet ordinateur</translation>
    </message>
    <message>
        <source>This room is stopped: nobody gets in by this link until you open it again.</source>
        <translation>Ce salon est arrêté : personne n’y entre par ce lien tant que tu ne l’as pas rouvert.</translation>
    </message>
</context>
<context>
    <name>snug::app::LinkPreview</name>
    <message>
        <source>On this computer.</source>
        <translation>Sur cet ordinateur.</translation>
    </message>
    <message>
        <source>In your local network, at %1.</source>
        <translation>Dans ton réseau local, à %1.</translation>
    </message>
    <message>
        <source>On the internet, at %1.</source>
        <translation>Sur internet, à %1.</translation>
    </message>
    <message>
        <source>Encrypted on the way.</source>
        <translation>Chiffré en chemin.</translation>
    </message>
    <message>
        <source>Not encrypted: others on the way could read along.</source>
        <translation>Non chiffré&#xa0;: d’autres en chemin pourraient lire.</translation>
    </message>
</context>
<context>
    <name>snug::app::NotificationServer</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>snug::app::Notifier</name>
    <message>
        <source>Notifications are off: this desktop has no place for them.</source>
        <translation>Les notifications sont coupées&#xa0;: ce bureau n’a pas d’endroit pour elles.</translation>
    </message>
</context>
<context>
    <name>snug::app::Reach</name>
    <message>
        <source>Works from the internet (IPv6)</source>
        <translation>Marche depuis internet (IPv6)</translation>
    </message>
    <message>
        <source>Works from the internet</source>
        <translation>Marche depuis internet</translation>
    </message>
    <message>
        <source>Works on this computer</source>
        <translation>Marche sur cet ordinateur</translation>
    </message>
    <message>
        <source>Works in your home network</source>
        <translation>Marche dans ton réseau local</translation>
    </message>
    <message>
        <source>Only in your home network so far</source>
        <translation>Seulement dans ton réseau local pour l’instant</translation>
    </message>
    <message>
        <source>This computer does not answer at %1, port %2. If it has a firewall, let Snug through it.</source>
        <translation>Cet ordinateur ne répond pas à %1, port %2. S’il a un pare-feu, laisse passer Snug.</translation>
    </message>
    <message>
        <source>Your home network</source>
        <translation>Ton réseau local</translation>
    </message>
    <message>
        <source>This computer is in no network. The link changes when it is.</source>
        <translation>Cet ordinateur n’est sur aucun réseau. Le lien changera quand il le sera.</translation>
    </message>
    <message>
        <source>Found at %1, port %2.</source>
        <translation>Trouvé à %1, port %2.</translation>
    </message>
    <message>
        <source>Trying %1, port %2…</source>
        <translation>Essai de %1, port %2…</translation>
    </message>
    <message>
        <source>The internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>Somebody has come in from there.</source>
        <translation>Quelqu’un est entré par là.</translation>
    </message>
    <message>
        <source>From the internet only if your router lets it in (IPv6, port %1). Nobody has come from there so far.</source>
        <translation>Depuis internet seulement si ton routeur le laisse entrer (IPv6, port %1). Personne n’est venu de là pour l’instant.</translation>
    </message>
    <message>
        <source>This computer has an address of its own there. Nobody has come from there so far.</source>
        <translation>Cet ordinateur y a sa propre adresse. Personne n’est venu de là pour l’instant.</translation>
    </message>
    <message>
        <source>This computer has no address of its own there, so people outside get in only if your router passes port %1 on to it. For a room that everyone can reach at any time, run Snug on a server.</source>
        <translation>Cet ordinateur n’y a pas d’adresse propre&#xa0;; les gens de l’extérieur n’entrent que si ton routeur lui transmet le port %1. Pour un salon joignable par tous à tout moment, fais tourner Snug sur un serveur.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Rooms are open here, on port %1.</source>
        <translation>Des salons sont ouverts ici, sur le port %1.</translation>
    </message>
    <message>
        <source>No room is open here.</source>
        <translation>Aucun salon n’est ouvert ici.</translation>
    </message>
</context>
<context>
    <name>snug::app::RoomHost</name>
    <message>
        <source>Closing the lid pauses the room</source>
        <translation>Fermer l’écran met le salon en pause</translation>
    </message>
    <message>
        <source>This computer has no space left.</source>
        <translation>Cet ordinateur n’a plus de place.</translation>
    </message>
    <message>
        <source>There is no space left in %1, so your own rooms can&apos;t open. You can still join the rooms of others. Free some space, then try again.</source>
        <translation>Il n’y a plus de place dans %1, tes propres salons ne peuvent donc pas ouvrir. Tu peux toujours entrer dans ceux des autres. Libère un peu de place, puis réessaie.</translation>
    </message>
    <message>
        <source>I can&apos;t save to %1, so your own rooms can&apos;t open. You can still join the rooms of others. Let Snug write there, then try again.</source>
        <translation>Je ne peux pas enregistrer dans %1, tes propres salons ne peuvent donc pas ouvrir. Tu peux toujours entrer dans ceux des autres. Laisse Snug y écrire, puis réessaie.</translation>
    </message>
    <message>
        <source>Your rooms are not open yet. Try again in a moment.</source>
        <translation>Tes salons ne sont pas encore ouverts. Réessaie dans un instant.</translation>
    </message>
    <message>
        <source>The file with your rooms, %1, is damaged or not made by Snug. It stays as it is, and you can still join the rooms of others. Put a backup in its place, then try again.</source>
        <translation>Le fichier de tes salons, %1, est abîmé ou ne vient pas de Snug. Il reste tel quel, et tu peux toujours entrer dans les salons des autres. Mets une sauvegarde à sa place, puis réessaie.</translation>
    </message>
    <message>
        <source>Your rooms in %1 were made by a newer Snug, so this one leaves them as they are. You can still join the rooms of others. Update Snug to open your own.</source>
        <translation>Tes salons dans %1 viennent d’un Snug plus récent, celui-ci les laisse donc tels quels. Tu peux toujours entrer dans ceux des autres. Mets Snug à jour pour ouvrir les tiens.</translation>
    </message>
    <message>
        <source>Another Snug (process %2) has your rooms in %1 open, so they can&apos;t open here. You can still join the rooms of others. Close the other one, then try again.</source>
        <translation>Un autre Snug (processus %2) a ouvert tes salons dans %1, ils ne peuvent donc pas ouvrir ici. Tu peux toujours entrer dans ceux des autres. Ferme l’autre, puis réessaie.</translation>
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
        <source>Trying again in %L1 s.</source>
        <translation>Nouvel essai dans %L1 s.</translation>
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
    <message>
        <source>Somebody here is called %1 already, so you are “%2”.</source>
        <translation>Quelqu’un ici s’appelle déjà %1, alors tu es «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>You are called “%1” here.</source>
        <translation>Tu t’appelles «&#xa0;%1&#xa0;» ici.</translation>
    </message>
    <message>
        <source>This network wants you to sign in first.</source>
        <translation>Ce réseau te demande d’abord de te connecter.</translation>
    </message>
    <message>
        <source>A copy is kept in %1.</source>
        <translation>Une copie est gardée dans %1.</translation>
    </message>
    <message>
        <source>You can read in this room, but not write.</source>
        <translation>Tu peux lire dans ce salon, mais pas écrire.</translation>
    </message>
    <message>
        <source>The message this answers is not in this room. Edit yours to send it on its own.</source>
        <translation>Le message auquel celui-ci répond n’est pas dans ce salon. Modifie le tien pour l’envoyer seul.</translation>
    </message>
    <message>
        <source>The room didn&apos;t take this message.</source>
        <translation>Le salon n&apos;a pas accepté ce message.</translation>
    </message>
    <message>
        <source>The room didn&apos;t take your new name. Choose another one, or try again later.</source>
        <translation>Le salon n&apos;a pas accepté ton nouveau nom. Choisis-en un autre, ou réessaie plus tard.</translation>
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
    <message>
        <source>Your keyring can&apos;t be reached, and it holds keys to your rooms. New ones are kept in %1, a file only you can read.</source>
        <translation>Ton trousseau est inaccessible, et il contient des clés de tes salons. Les nouvelles sont dans %1, un fichier que toi seul peux lire.</translation>
    </message>
    <message>
        <source>Your keyring is locked, and the keys to your rooms are in it. Unlock it to go on.</source>
        <translation>Ton trousseau est verrouillé, et les clés de tes salons s’y trouvent. Déverrouille-le pour continuer.</translation>
    </message>
    <message>
        <source>Waiting for your keyring, which holds the keys to your rooms.</source>
        <translation>En attente de ton trousseau, où se trouvent les clés de tes salons.</translation>
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
    <name>snug::app::SleepWatch</name>
    <message>
        <source>Saying goodbye in your rooms</source>
        <translation>Au revoir dans tes salons</translation>
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
            <numerusform>%Ln message dans la dernière heure</numerusform>
            <numerusform>%Ln messages dans la dernière heure</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in the last hour</source>
        <translation>%1 dans la dernière heure</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) since %1</source>
        <translation>
            <numerusform>%Ln message depuis %1</numerusform>
            <numerusform>%Ln messages depuis %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 depuis %2</translation>
    </message>
</context>
<context>
    <name>snug::app::TrayIcon</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%Ln nouveau message</numerusform>
            <numerusform>%Ln nouveaux messages</numerusform>
        </translation>
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
        <translation>Impossible d’écouter sur le port %1&#xa0;: %2.</translation>
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
    <message>
        <source>The host has closed the room for now.</source>
        <translation>L’hôte a fermé le salon pour l’instant.</translation>
    </message>
</context>
</TS>
