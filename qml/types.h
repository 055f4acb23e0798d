// SPDX-License-Identifier: MIT
#pragma once

#include "app/desktop/action.h"
#include "app/desktop/actionmodel.h"
#include "app/desktop/appearance.h"
#include "app/desktop/clipboard.h"
#include "app/desktop/dataplace.h"
#include "app/desktop/desktop.h"
#include "app/desktop/qrcode.h"
#include "app/desktop/settings.h"
#include "app/host/callermodel.h"
#include "app/host/hostedroom.h"
#include "app/host/invitation.h"
#include "app/host/linkmodel.h"
#include "app/host/reach.h"
#include "app/host/roomhost.h"
#include "app/host/trafficlog.h"
#include "app/models/announcer.h"
#include "app/models/completionmodel.h"
#include "app/models/emojimodel.h"
#include "app/models/linkpreview.h"
#include "app/models/membermodel.h"
#include "app/models/roomlistmodel.h"
#include "app/models/roomswitchmodel.h"
#include "app/models/timelinemodel.h"
#include "app/models/timelinesearch.h"
#include "app/models/timelineselection.h"
#include "app/models/wordfilter.h"
#include "app/session/attention.h"
#include "app/session/draft.h"
#include "app/session/roomhistory.h"
#include "app/session/rooms.h"
#include "app/session/roomsession.h"

#include <QtQml/qqmlregistration.h>

//! The names the module Snug knows the app's types by. QML makes actions, announcers, filters, link previews,
//! codes, searches, selections, what is chosen from while writing and the desktop's appearance; all else is
//! handed in.
namespace snug::qml {

struct ProxyModelType {
    Q_GADGET
    QML_FOREIGN(QAbstractProxyModel)
    QML_ANONYMOUS
};

struct SortFilterProxyModelType {
    Q_GADGET
    QML_FOREIGN(QSortFilterProxyModel)
    QML_ANONYMOUS
};

struct ActionModelType {
    Q_GADGET
    QML_FOREIGN(snug::app::ActionModel)
    QML_NAMED_ELEMENT(ActionModel)
};

struct ActionType {
    Q_GADGET
    QML_FOREIGN(snug::app::Action)
    QML_NAMED_ELEMENT(Action)
};

struct AnnouncerType {
    Q_GADGET
    QML_FOREIGN(snug::app::Announcer)
    QML_NAMED_ELEMENT(Announcer)
};

struct AppearanceType {
    Q_GADGET
    QML_FOREIGN(snug::app::Appearance)
    QML_NAMED_ELEMENT(Appearance)
};

struct AttentionType {
    Q_GADGET
    QML_FOREIGN(snug::app::Attention)
    QML_NAMED_ELEMENT(Attention)
    QML_UNCREATABLE("Each RoomSession has one")
};

struct AutostartType {
    Q_GADGET
    QML_FOREIGN(snug::app::Autostart)
    QML_NAMED_ELEMENT(Autostart)
    QML_UNCREATABLE("Desktop has one")
};

struct CallerModelType {
    Q_GADGET
    QML_FOREIGN(snug::app::CallerModel)
    QML_NAMED_ELEMENT(CallerModel)
    QML_UNCREATABLE("Each HostedRoom has one")
};

struct ClipboardType {
    Q_GADGET
    QML_FOREIGN(snug::app::Clipboard)
    QML_NAMED_ELEMENT(Clipboard)
    QML_UNCREATABLE("The program has one")
};

struct CompletionModelType {
    Q_GADGET
    QML_FOREIGN(snug::app::CompletionModel)
    QML_NAMED_ELEMENT(CompletionModel)
};

struct DataPlaceType {
    Q_GADGET
    QML_FOREIGN(snug::app::DataPlace)
    QML_NAMED_ELEMENT(DataPlace)
    QML_UNCREATABLE("The program has one")
};

struct DesktopType {
    Q_GADGET
    QML_FOREIGN(snug::app::Desktop)
    QML_NAMED_ELEMENT(Desktop)
    QML_UNCREATABLE("The program has one")
};

struct DraftType {
    Q_GADGET
    QML_FOREIGN(snug::app::Draft)
    QML_NAMED_ELEMENT(Draft)
    QML_UNCREATABLE("Each RoomSession has one")
};

struct EmojiModelType {
    Q_GADGET
    QML_FOREIGN(snug::app::EmojiModel)
    QML_NAMED_ELEMENT(EmojiModel)
};

struct FarewellType {
    Q_GADGET
    QML_FOREIGN(snug::app::Farewell)
    QML_NAMED_ELEMENT(Farewell)
    QML_UNCREATABLE("Desktop has one")
};

struct HostedRoomType {
    Q_GADGET
    QML_FOREIGN(snug::app::HostedRoom)
    QML_NAMED_ELEMENT(HostedRoom)
    QML_UNCREATABLE("RoomHost has one for each room")
};

struct InvitationType {
    Q_GADGET
    QML_FOREIGN(snug::app::Invitation)
    QML_NAMED_ELEMENT(Invitation)
    QML_UNCREATABLE("HostedRoom has one")
};

struct LinkModelType {
    Q_GADGET
    QML_FOREIGN(snug::app::LinkModel)
    QML_NAMED_ELEMENT(LinkModel)
    QML_UNCREATABLE("Each Invitation has one")
};

struct LinkPreviewType {
    Q_GADGET
    QML_FOREIGN(snug::app::LinkPreview)
    QML_NAMED_ELEMENT(LinkPreview)
};

struct MemberModelType {
    Q_GADGET
    QML_FOREIGN(snug::app::MemberModel)
    QML_NAMED_ELEMENT(MemberModel)
    QML_UNCREATABLE("Each RoomSession has one")
};

struct NotifierType {
    Q_GADGET
    QML_FOREIGN(snug::app::Notifier)
    QML_NAMED_ELEMENT(Notifier)
    QML_UNCREATABLE("Desktop has one")
};

struct QrCodeType {
    Q_GADGET
    QML_FOREIGN(snug::app::QrCode)
    QML_NAMED_ELEMENT(QrCode)
};

struct ReachType {
    Q_GADGET
    QML_FOREIGN(snug::app::Reach)
    QML_NAMED_ELEMENT(Reach)
    QML_UNCREATABLE("RoomHost has one")
};

struct RoomHistoryType {
    Q_GADGET
    QML_FOREIGN(snug::app::RoomHistory)
    QML_NAMED_ELEMENT(RoomHistory)
    QML_UNCREATABLE("Each RoomSession has one")
};

struct RoomHostType {
    Q_GADGET
    QML_FOREIGN(snug::app::RoomHost)
    QML_NAMED_ELEMENT(RoomHost)
    QML_UNCREATABLE("The program has one")
};

struct RoomListModelType {
    Q_GADGET
    QML_FOREIGN(snug::app::RoomListModel)
    QML_NAMED_ELEMENT(RoomListModel)
    QML_UNCREATABLE("Rooms has one")
};

struct RoomSessionType {
    Q_GADGET
    QML_FOREIGN(snug::app::RoomSession)
    QML_NAMED_ELEMENT(RoomSession)
    QML_UNCREATABLE("Rooms makes them")
};

struct RoomSwitchModelType {
    Q_GADGET
    QML_FOREIGN(snug::app::RoomSwitchModel)
    QML_NAMED_ELEMENT(RoomSwitchModel)
};

struct RoomsType {
    Q_GADGET
    QML_FOREIGN(snug::app::Rooms)
    QML_NAMED_ELEMENT(Rooms)
    QML_UNCREATABLE("The program has one")
};

struct SettingsType {
    Q_GADGET
    QML_FOREIGN(snug::app::Settings)
    QML_NAMED_ELEMENT(Settings)
    QML_UNCREATABLE("The program has one")
};

struct TimelineModelType {
    Q_GADGET
    QML_FOREIGN(snug::app::TimelineModel)
    QML_NAMED_ELEMENT(TimelineModel)
    QML_UNCREATABLE("Each RoomSession has one")
};

struct TimelineSearchType {
    Q_GADGET
    QML_FOREIGN(snug::app::TimelineSearch)
    QML_NAMED_ELEMENT(TimelineSearch)
};

struct TimelineSelectionType {
    Q_GADGET
    QML_FOREIGN(snug::app::TimelineSelection)
    QML_NAMED_ELEMENT(TimelineSelection)
};

struct TrafficLogType {
    Q_GADGET
    QML_FOREIGN(snug::app::TrafficLog)
    QML_NAMED_ELEMENT(TrafficLog)
    QML_UNCREATABLE("Each HostedRoom has one")
};

struct WordFilterType {
    Q_GADGET
    QML_FOREIGN(snug::app::WordFilter)
    QML_NAMED_ELEMENT(WordFilter)
};

} // namespace snug::qml
