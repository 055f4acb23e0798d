<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>CallerDelegate</name>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>%Ln connection</numerusform>
            <numerusform>%Ln connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%Ln character too many</numerusform>
            <numerusform>%Ln characters too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>%Ln character left</numerusform>
            <numerusform>%Ln characters left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorPanel</name>
    <message numerus="yes">
        <source>%n message(s) of yours are kept here.</source>
        <translation>
            <numerusform>%Ln message of yours is kept here.</numerusform>
            <numerusform>%Ln messages of yours are kept here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JumpButton</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%Ln new message</numerusform>
            <numerusform>%Ln new messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkOptions</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkTerms</name>
    <message numerus="yes">
        <source>Ends in %n day(s).</source>
        <translation>
            <numerusform>Ends in %Ln day.</numerusform>
            <numerusform>Ends in %Ln days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends in %n hour(s).</source>
        <translation>
            <numerusform>Ends in %Ln hour.</numerusform>
            <numerusform>Ends in %Ln hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends in %n minute(s).</source>
        <translation>
            <numerusform>Ends in %Ln minute.</numerusform>
            <numerusform>Ends in %Ln minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It lets %n more person(s) in.</source>
        <translation>
            <numerusform>It lets %Ln more person in.</numerusform>
            <numerusform>It lets %Ln more people in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) came in by it.</source>
        <translation>
            <numerusform>%Ln person came in by it.</numerusform>
            <numerusform>%Ln people came in by it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageBody</name>
    <message numerus="yes">
        <source>Copy %n message(s)</source>
        <translation>
            <numerusform>Copy %Ln message</numerusform>
            <numerusform>Copy %Ln messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s) from %1</source>
        <translation>
            <numerusform>%Ln new message from %1</numerusform>
            <numerusform>%Ln new messages from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s), the last from %1</source>
        <translation>
            <numerusform>%Ln new message, the last from %1</numerusform>
            <numerusform>%Ln new messages, the last from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%Ln new message</numerusform>
            <numerusform>%Ln new messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still running: you host %n room(s)</source>
        <translation>
            <numerusform>Still running: you host %Ln room</numerusform>
            <numerusform>Still running: you host %Ln rooms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PauseRoom</name>
    <message numerus="yes">
        <source>%n people are here: %1. Stop the room?</source>
        <translation>
            <numerusform>%Ln person is here: %1. Stop the room?</numerusform>
            <numerusform>%Ln people are here: %1. Stop the room?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomDelegate</name>
    <message numerus="yes">
        <source>%1, %n new message(s)</source>
        <translation>
            <numerusform>%1, %Ln new message</numerusform>
            <numerusform>%1, %Ln new messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomHeaderBar</name>
    <message numerus="yes">
        <source>%n here</source>
        <translation>
            <numerusform>%Ln here</numerusform>
            <numerusform>%Ln here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomPage</name>
    <message numerus="yes">
        <source>The host went back to an earlier copy. %n message(s) you have are not there.</source>
        <translation>
            <numerusform>The host went back to an earlier copy. %Ln message you have is not there.</numerusform>
            <numerusform>The host went back to an earlier copy. %Ln messages you have are not there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message numerus="yes">
        <source>A name has 1 to %n characters.</source>
        <translation>
            <numerusform>A name has 1 character.</numerusform>
            <numerusform>A name has 1 to %Ln characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A room&apos;s title has 1 to %n characters.</source>
        <translation>
            <numerusform>A room&apos;s title has 1 character.</numerusform>
            <numerusform>A room&apos;s title has 1 to %Ln characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineButtons</name>
    <message numerus="yes">
        <source>%n new: jump to the first</source>
        <translation>
            <numerusform>%Ln new: jump to the first</numerusform>
            <numerusform>%Ln new: jump to the first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineRule</name>
    <message numerus="yes">
        <source>%n new since %1</source>
        <translation>
            <numerusform>%Ln new since %1</numerusform>
            <numerusform>%Ln new since %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>snug::app::Announcer</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%Ln new message</numerusform>
            <numerusform>%Ln new messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>snug::app::Courier</name>
    <message numerus="yes">
        <source>%n message(s) are kept here and sent later.</source>
        <translation>
            <numerusform>%Ln message is kept here and sent later.</numerusform>
            <numerusform>%Ln messages are kept here and sent later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending slowed down; %n waiting.</source>
        <translation>
            <numerusform>Sending slowed down; %Ln waiting.</numerusform>
            <numerusform>Sending slowed down; %Ln waiting.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait here; closing Snug loses them.</source>
        <translation>
            <numerusform>%Ln message waits here; closing Snug loses it.</numerusform>
            <numerusform>%Ln messages wait here; closing Snug loses them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>snug::app::Farewell</name>
    <message numerus="yes">
        <source>%n person(s) are here. Stop the room?</source>
        <translation>
            <numerusform>%Ln person is here. Stop the room?</numerusform>
            <numerusform>%Ln people are here. Stop the room?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are in your rooms. Stop the rooms?</source>
        <translation>
            <numerusform>%Ln person is in your rooms. Stop the rooms?</numerusform>
            <numerusform>%Ln people are in your rooms. Stop the rooms?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %n other(s)</source>
        <comment>names of people</comment>
        <translation>
            <numerusform>%1, %2 and %Ln other</numerusform>
            <numerusform>%1, %2 and %Ln others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>snug::app::RoomSession</name>
    <message numerus="yes">
        <source>%n messages wait already. Send this one when they are gone.</source>
        <translation>
            <numerusform>%Ln message waits already. Send this one when it is gone.</numerusform>
            <numerusform>%Ln messages wait already. Send this one when they are gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait.</source>
        <translation>
            <numerusform>%Ln message waits.</numerusform>
            <numerusform>%Ln messages wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>snug::app::TrafficLog</name>
    <message numerus="yes">
        <source>%n message(s) in the last hour</source>
        <translation>
            <numerusform>%Ln message in the last hour</numerusform>
            <numerusform>%Ln messages in the last hour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) since %1</source>
        <translation>
            <numerusform>%Ln message since %1</numerusform>
            <numerusform>%Ln messages since %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>snug::app::TrayIcon</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%Ln new message</numerusform>
            <numerusform>%Ln new messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>snug::app::TypingPeople</name>
    <message numerus="yes">
        <source>%n people are typing</source>
        <translation>
            <numerusform>%Ln person is typing</numerusform>
            <numerusform>%Ln people are typing</numerusform>
        </translation>
    </message>
</context>
</TS>
