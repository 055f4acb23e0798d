// SPDX-License-Identifier: MIT
#include "app/desktop/languages.h"

#include <QAbstractItemModel>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QMetaProperty>

namespace snug::app {

using namespace Qt::StringLiterals;

namespace {

//! Everything that a model shows may hold words.
void retellRows(QAbstractItemModel &model)
{
    if (const int rows = model.rowCount(); rows > 0)
        emit model.dataChanged(model.index(0, 0), model.index(rows - 1, 0));
}

void retellTexts(QObject &object)
{
    const QMetaObject *type = object.metaObject();
    if (type->indexOfMethod("retranslate()") >= 0)
        QMetaObject::invokeMethod(&object, "retranslate");
    for (int i = QObject::staticMetaObject.propertyCount(); i < type->propertyCount(); ++i) {
        const QMetaProperty property = type->property(i);
        const QMetaMethod notify = property.notifySignal();
        if (property.metaType() == QMetaType::fromType<QString>() && notify.parameterCount() == 0)
            notify.invoke(&object);
    }
    if (auto *model = qobject_cast<QAbstractItemModel *>(&object))
        retellRows(*model);
}

} // namespace

Languages::Languages(const QString &choice, QString folder, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
{
    choose(choice);
}

Languages::~Languages() = default;

QStringList Languages::offered()
{
    return {u"en"_s, u"de"_s, u"fr"_s, u"es"_s, u"ja"_s, u"ar"_s};
}

QString Languages::nativeName(const QString &code)
{
    static const QHash<QString, QString> names{{u"en"_s, u"English"_s},  {u"de"_s, u"Deutsch"_s},
                                               {u"fr"_s, u"Français"_s}, {u"es"_s, u"Español"_s},
                                               {u"ja"_s, u"日本語"_s},   {u"ar"_s, u"العربية"_s}};
    return names.value(code);
}

QString Languages::matching(const QStringList &wanted)
{
    for (const QString &tag : wanted) {
        const QString code = tag.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
        if (offered().contains(code))
            return code;
    }
    return offered().constFirst();
}

QLocale Languages::formatsFor(const QString &choice, const QLocale &system)
{
    const QLocale chosen(choice);
    const bool followsSystem = choice.isEmpty() || chosen.language() == system.language();
    if (!followsSystem)
        return chosen;
    return system.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedKingdom) : system;
}

void Languages::choose(const QString &choice)
{
    const QLocale system = QLocale::system();
    const QString kept = offered().contains(choice) ? choice : QString();
    const QString spoken = kept.isEmpty() ? matching(system.uiLanguages()) : kept;
    const QLocale formats = formatsFor(kept, system);
    if (spoken == m_spoken && formats == QLocale())
        return;
    m_spoken = spoken;
    QLocale::setDefault(formats);
    m_translators.clear();
    const QString ofQt = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    load("qtbase_"_L1 + spoken, ofQt);
    load("qtdeclarative_"_L1 + spoken, ofQt);
    load("snug_"_L1 + spoken, m_folder);
    QGuiApplication::setLayoutDirection(QLocale(spoken).textDirection());
    emit changed();
}

void Languages::load(const QString &file, const QString &folder)
{
    auto words = std::make_unique<QTranslator>();
    if (!words->load(file, folder))
        return; // Qt's may not be installed, and Qt is without English
    QCoreApplication::installTranslator(words.get());
    m_translators.push_back(std::move(words));
}

void Languages::retell(const QList<QObject *> &roots)
{
    for (QObject *root : roots) {
        retellTexts(*root);
        for (QObject *object : root->findChildren<QObject *>())
            retellTexts(*object);
    }
}

} // namespace snug::app
