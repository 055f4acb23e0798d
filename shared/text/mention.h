// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

//! Who is spoken to. Pure functions.
namespace snug::text {

//! Looks for what speaks to one person; made once for many texts.
class Mention
{
public:
    Mention(const QString &name, const QStringList &others);

    //! As mentions() says.
    bool isIn(const QString &text);

private:
    const QStringList &longer();

    QString m_wanted;     // with the sign, without case
    QStringList m_others; // names as they are, until longer() has looked at them
    bool m_looked = false;
};

//! True where `text` says `@` and the name of `name`, whole: "@Ada" speaks to Ada, "@Adam", "ada@home" and
//! "@Ada" to "Ada L" do not. Begins where the markup of a message has it begin. Case and compatibility forms
//! make no difference. Where the longer name of one of the `others` stands, that person is spoken to: "@Ada
//! 2" does not speak to Ada.
bool mentions(const QString &text, const QString &name, const QStringList &others = {});

//! Whether a mention of this name ends with its first word.
bool isOneWord(const QString &name);

//! How long the `@` and the name are that `text` begins with: the longest of the names, as somebody wrote it;
//! 0 where it begins with none.
qsizetype mentionLength(const QString &text, const QStringList &names);

} // namespace snug::text
