// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

namespace snug::codec {

//! Writes one JSON value as compact UTF-8, from front to back, without building it in memory first. Keys are
//! literals. A value; belongs to one function.
class JsonWriter
{
public:
    QByteArray encoded() const
    {
        return QByteArray(m_buffer.GetString(), static_cast<qsizetype>(m_buffer.GetSize()));
    }

    void beginObject() { m_json.StartObject(); }
    void endObject() { m_json.EndObject(); }
    void beginArray() { m_json.StartArray(); }
    void endArray() { m_json.EndArray(); }
    void addKey(const char *key) { m_json.Key(key); }

    void add(const char *key, const char *text)
    {
        addKey(key);
        m_json.String(text);
    }
    void add(const char *key, const QString &text)
    {
        const QByteArray utf8 = text.toUtf8();
        addKey(key);
        m_json.String(utf8.constData(), static_cast<rapidjson::SizeType>(utf8.size()));
    }
    void add(const char *key, qint64 number)
    {
        addKey(key);
        m_json.Int64(number);
    }
    void add(const char *key, bool value)
    {
        addKey(key);
        m_json.Bool(value);
    }
    //! Leaves out what is not there.
    template <typename T>
    void addPresent(const char *key, const std::optional<T> &value)
    {
        if (value)
            add(key, *value);
    }
    void addPresent(const char *key, const QString &text)
    {
        if (!text.isEmpty())
            add(key, text);
    }
    //! An array that was written before.
    void addArray(const char *key, const QByteArray &json)
    {
        addKey(key);
        m_json.RawValue(json.constData(), static_cast<size_t>(json.size()), rapidjson::kArrayType);
    }

private:
    rapidjson::StringBuffer m_buffer;
    rapidjson::Writer<rapidjson::StringBuffer> m_json{m_buffer};
};

} // namespace snug::codec
