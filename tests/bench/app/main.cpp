// SPDX-License-Identifier: MIT
// snug_bench_app: measures the desktop app and prints what it found; docs/performance.md says how.
#include "tests/bench/app/program.h"
#include "tests/bench/app/room.h"

#include <QQuickStyle>

#include <algorithm>
#include <cstdio>
#include <malloc.h>

using namespace Qt::StringLiterals;
using namespace snug;
using namespace snug::bench;

namespace {

constexpr int many = 100'000;

void print(const char *what, std::vector<double> values, const char *unit)
{
    std::ranges::sort(values);
    const auto at = [&values](double share) {
        return values[std::min(values.size() - 1,
                               static_cast<size_t>(share * static_cast<double>(values.size())))];
    };
    std::printf("%-44s p50 %6.1f  p95 %6.1f  p99 %6.1f  max %6.1f %s\n", what, at(0.5), at(0.95), at(0.99),
                values.back(), unit);
    std::fflush(stdout);
}

void print(const char *what, double value, const char *unit)
{
    std::printf("%-44s %8.1f %s\n", what, value, unit);
    std::fflush(stdout);
}

//! Bytes the process has got from its allocator and not given back.
double allocated()
{
    const auto info = mallinfo2();
    return static_cast<double>(info.uordblks + info.hblkhd);
}

void measureModel()
{
    const double before = allocated();
    app::TimelineModel model([] { return QDateTime::currentDateTime(); });
    model.apply(said(1, many));
    print("model, memory a message", (allocated() - before) / many, "bytes");
}

void scroll(Room &room, const char *what, double pages, int frames)
{
    QQuickItem *timeline = room.item(u"timeline"_s);
    std::vector<double> times;
    for (int i = 0; i < frames; ++i) {
        times.push_back(
            room.frameAfter([&] { QMetaObject::invokeMethod(timeline, "scrollBy", Q_ARG(double, pages)); }));
    }
    print(what, times, "ms a frame");
}

void measureScrolling()
{
    Room room;
    room.session().history()->setMost(2 * many);
    room.session().timeline()->apply(said(51, many));
    QCoreApplication::processEvents();
    scroll(room, "scrolling 100,000 messages, slowly up", -0.05, 1000);
    scroll(room, "scrolling 100,000 messages, slowly down", 0.05, 500);
    scroll(room, "scrolling 100,000 messages, page by page", -0.9, 300);
}

//! The page that the room was asked for last.
std::vector<Message> page(const frame::History &asked)
{
    if (asked.direction == frame::History::Direction::Before)
        return said(std::max<qint64>(1, asked.seq - asked.limit), asked.seq - 1);
    return said(asked.seq + 1, std::min<qint64>(many, asked.seq + asked.limit));
}

//! Reads on through so many pages, and times only the frames in which one comes or others are let go of, too.
void turnPages(Room &room, const char *coming, const char *leaving, double direction, int count)
{
    QQuickItem *timeline = room.item(u"timeline"_s);
    test::FakeHost &host = room.stage().fakeHost();
    std::vector<double> came;
    std::vector<double> left;
    while (count > 0) {
        room.frameAfter(
            [&] { QMetaObject::invokeMethod(timeline, "scrollBy", Q_ARG(double, 0.9 * direction)); });
        if (host.count<frame::History>() == 0)
            continue;
        QString re;
        const std::vector<Message> messages = page(host.take<frame::History>(&re));
        const int rows = room.session().timeline()->rowCount();
        const double time = room.frameAfter(
            [&] { room.session().history()->take(messages, re, messages.back().seq < many); });
        const bool more = room.session().timeline()->rowCount() > rows;
        (more ? came : left).push_back(time);
        --count;
    }
    print(coming, came, "ms a frame");
    print(leaving, left, "ms a frame");
}

void measurePages()
{
    Room room(many - 99, many);
    turnPages(room, "a page of older messages coming", "... and newer ones let go of", -1, 80);
    turnPages(room, "a page of newer messages coming", "... and older ones let go of", 1, 60);
}

void measureSending()
{
    Room room;
    room.session().timeline()->apply(said(51, 2000));
    QQuickItem *input = room.item(u"composerInput"_s);
    std::vector<double> times;
    for (int i = 0; i < 50; ++i) {
        input->forceActiveFocus();
        QTest::keyClick(&room.view(), Qt::Key_H);
        room.frameAfter([] {});
        const int rows = room.session().timeline()->rowCount();
        times.push_back(room.frameAfter([&room] { QTest::keyClick(&room.view(), Qt::Key_Return); }));
        if (room.session().timeline()->rowCount() != rows + 1)
            qFatal("the message was not taken");
    }
    print("from Enter to the frame with the message", times, "ms");
}

void measureProgram()
{
    std::vector<double> starts;
    for (int i = 0; i < 7; ++i)
        starts.push_back(Program({}).firstFrame());
    print("from start to the first frame", starts, "ms");

    test::FakeHost host;
    Program program({host.link().toString()});
    host.take<frame::Join>();
    host.send(test::joined(said(1, 50)));
    for (qint64 seq = 51; seq < 5000; seq += 50) {
        host.send(test::live(seq - 1, said(seq, seq + 49)));
        QTest::qWait(20); // a busy room, not one frame
    }
    QTest::qWait(2000);
    print("resident after 5,000 messages in a room", program.resident(), "MB");
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QUICK_BACKEND", "software");
    QQuickStyle::setStyle(u"Basic"_s);
    QGuiApplication application(argc, argv);
    measureProgram();
    measureModel();
    measureScrolling();
    measurePages();
    measureSending();
    return 0;
}
