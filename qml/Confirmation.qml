// SPDX-License-Identifier: MIT
import QtQuick

// A button for what is not lightly undone, and the question that it asks first. No layout: one more within others
// takes 6.4 more turns than it allows itself.
Column {
    id: confirmation

    required property string words // of the button
    required property string question
    required property string agreement
    required property string refusal
    property string shape: ""
    property bool small: false
    property int weight: ActionButton.Primary
    property bool asking: false

    readonly property alias hasKeyboard: opener.activeFocus
    property alias openerName: opener.objectName
    property alias agreementName: agree.objectName

    signal agreed()

    function ask(asking: bool) {
        const from = asking ? opener : refuse;
        confirmation.asking = asking;
        if (asking)
            guard.begin();
        // What had the keyboard is gone.
        (asking ? refuse : opener).forceActiveFocus(from.focusReason);
    }

    function takeKeyboard(reason: int) {
        opener.forceActiveFocus(reason);
    }

    spacing: Theme.small

    ActionButton {
        id: opener
        x: Theme.mirrored ? confirmation.width - width : 0
        visible: !confirmation.asking
        text: confirmation.words
        shape: confirmation.shape
        small: confirmation.small
        onClicked: confirmation.ask(true)
    }
    PlainLabel {
        objectName: "confirmationQuestion"
        width: confirmation.width
        visible: confirmation.asking
        text: confirmation.question
        wrapMode: Text.Wrap
    }
    Item {
        width: confirmation.width
        height: answers.height
        visible: confirmation.asking

        Flow {
            id: answers
            width: confirmation.width
            spacing: Theme.small

            ActionButton {
                id: agree
                text: confirmation.agreement
                small: confirmation.small
                weight: confirmation.weight
                onClicked: {
                    confirmation.asking = false;
                    confirmation.takeKeyboard(agree.focusReason);
                    confirmation.agreed();
                }
            }
            ActionButton {
                id: refuse
                text: confirmation.refusal
                Accessible.description: confirmation.question // the keyboard begins here
                small: confirmation.small
                weight: ActionButton.Quiet
                onClicked: confirmation.ask(false)
            }
        }
        ClickGuard {
            id: guard
        }
    }
}
