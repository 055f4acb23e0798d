// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/limits.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <limits>
#include <optional>

namespace snug::codec {

//! Takes typed fields out of an object and remembers the first one of the wrong shape. A `null` counts as
//! absent.
class Fields
{
public:
    explicit Fields(const QJsonObject &object)
        : m_object(object)
    {
    }

    const QString &wrong() const { return m_wrong; }
    void setWrong(QLatin1StringView key)
    {
        if (m_wrong.isEmpty())
            m_wrong = key;
    }

    bool has(QLatin1StringView key) const { return !value(key).isNull() && !value(key).isUndefined(); }

    QString string(QLatin1StringView key)
    {
        if (!has(key))
            return {};
        if (!value(key).isString())
            setWrong(key);
        return value(key).toString();
    }
    QString neededString(QLatin1StringView key)
    {
        if (!has(key))
            setWrong(key);
        return string(key);
    }

    bool boolean(QLatin1StringView key)
    {
        if (has(key) && !value(key).isBool())
            setWrong(key);
        return value(key).toBool();
    }
    bool neededBoolean(QLatin1StringView key)
    {
        if (!has(key))
            setWrong(key);
        return boolean(key);
    }

    std::optional<qint64> integer(QLatin1StringView key)
    {
        constexpr qint64 none = std::numeric_limits<qint64>::min();
        if (!has(key))
            return std::nullopt;
        const qint64 number = value(key).isDouble() ? value(key).toInteger(none) : none;
        if (number == none)
            setWrong(key);
        return number;
    }
    std::optional<qint64> natural(QLatin1StringView key)
    {
        const std::optional<qint64> number = integer(key);
        if (number && (*number < 0 || *number > limits::number))
            setWrong(key);
        return number;
    }
    qint64 neededNatural(QLatin1StringView key)
    {
        if (!has(key))
            setWrong(key);
        return natural(key).value_or(0);
    }

    QJsonArray array(QLatin1StringView key)
    {
        if (has(key) && !value(key).isArray())
            setWrong(key);
        return value(key).toArray();
    }
    QJsonObject object(QLatin1StringView key)
    {
        if (has(key) && !value(key).isObject())
            setWrong(key);
        return value(key).toObject();
    }

private:
    QJsonValue value(QLatin1StringView key) const { return m_object.value(key); }

    const QJsonObject &m_object;
    QString m_wrong;
};

} // namespace snug::codec
