// SPDX-License-Identifier: MIT
//
// A race of ours between two threads that also talk to each other properly: the sanitizer has to find it in
// spite of what qt_tsan.cpp tells it.
#include <QCoreApplication>
#include <QThread>

#include <cstdio>

namespace {

class Worker : public QObject
{
    Q_OBJECT

public:
    void count()
    {
        for (int i = 0; i < 100'000; ++i)
            ++counted;
        emit done(counted);
    }

    int counted = 0;

signals:
    void done(int counted);
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QThread thread;
    Worker worker;
    worker.moveToThread(&thread);
    QObject::connect(&worker, &Worker::done, &application, &QCoreApplication::quit);
    thread.start();
    QMetaObject::invokeMethod(&worker, &Worker::count, Qt::QueuedConnection);
    std::printf("%d\n", worker.counted);
    const int status = QCoreApplication::exec();
    thread.quit();
    thread.wait();
    return status;
}

#include "race.moc"
