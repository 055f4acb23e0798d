<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>CallerDelegate</name>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message numerus="yes">
        <source>%n byte(s) left</source>
        <translation>
            <numerusform>%Ln byte left</numerusform>
            <numerusform>%Ln bytes left</numerusform>
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
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkTerms</name>
    <message numerus="yes">
        <source>Ends in %n day(s).</source>
        <translation>
            <numerusform>Ends in %n day.</numerusform>
            <numerusform>Ends in %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends in %n hour(s).</source>
        <translation>
            <numerusform>Ends in %n hour.</numerusform>
            <numerusform>Ends in %n hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends in %n minute(s).</source>
        <translation>
            <numerusform>Ends in %n minute.</numerusform>
            <numerusform>Ends in %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It lets %n more person(s) in.</source>
        <translation>
            <numerusform>It lets %n more person in.</numerusform>
            <numerusform>It lets %n more people in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) came in by it.</source>
        <translation>
            <numerusform>%n person came in by it.</numerusform>
            <numerusform>%n people came in by it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PauseRoom</name>
    <message numerus="yes">
        <source>%n people are here: %1. Stop the room?</source>
        <translation>
            <numerusform>%n person is here: %1. Stop the room?</numerusform>
            <numerusform>%n people are here: %1. Stop the room?</numerusform>
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
            <numerusform>%n message in the last hour</numerusform>
            <numerusform>%n messages in the last hour</numerusform>
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
<context>
    <name>snug::app::Farewell</name>
    <message numerus="yes">
        <source>%n person(s) are here. Stop the room?</source>
        <translation>
            <numerusform>%n person is here. Stop the room?</numerusform>
            <numerusform>%n people are here. Stop the room?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are in your rooms. Stop the rooms?</source>
        <translation>
            <numerusform>%n person is in your rooms. Stop the rooms?</numerusform>
            <numerusform>%n people are in your rooms. Stop the rooms?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %n other(s)</source>
        <comment>names of people</comment>
        <translation>
            <numerusform>%1, %2 and %n other</numerusform>
            <numerusform>%1, %2 and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s) from %1</source>
        <translation>
            <numerusform>%n new message from %1</numerusform>
            <numerusform>%n new messages from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s), the last from %1</source>
        <translation>
            <numerusform>%n new message, the last from %1</numerusform>
            <numerusform>%n new messages, the last from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n new message</numerusform>
            <numerusform>%n new messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still running: you host %n room(s)</source>
        <translation>
            <numerusform>Still running: you host %n room</numerusform>
            <numerusform>Still running: you host %n rooms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>snug::app::TrayIcon</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n new message</numerusform>
            <numerusform>%n new messages</numerusform>
        </translation>
    </message>
</context>
</TS>
