// SPDX-License-Identifier: MIT
#include "app/session/mentions.h"

#include "shared/text/mention.h"

namespace snug::app {

void Mentions::hear(const std::vector<Message> &messages, const QString &self, const QString &name,
                    const QStringList &others)
{
    text::Mention mention(name, others);
    for (const Message &message : messages) {
        if (message.from != self && mention.isIn(message.text))
            m_seqs.insert(message.seq);
        else
            m_seqs.erase(message.seq);
    }
}

} // namespace snug::app
