// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <chrono>
#include <vector>

namespace snug::server {

//! A binary heap that any node can be taken out of. Owns nothing.
//!
//! The first is the one with the earliest deadline; of equal ones, the one that was pushed first.
class TimerHeap
{
public:
    using Clock = std::chrono::steady_clock;

    struct Node {
        Clock::time_point deadline;
        quint64 turn = 0; //!< given by `push`, always growing
        size_t place = 0; //!< in the heap
    };

    bool empty() const { return m_nodes.empty(); }
    Node &first() const { return *m_nodes.front(); }
    bool contains(const Node &node) const
    {
        return node.place < m_nodes.size() && m_nodes[node.place] == &node;
    }
    //! What the next push gives.
    quint64 nextTurn() const { return m_nextTurn; }

    void push(Node &node)
    {
        node.turn = m_nextTurn++;
        m_nodes.push_back(&node);
        rise(m_nodes.size() - 1, node);
    }

    void take(Node &node)
    {
        Q_ASSERT(contains(node));
        Node &last = *m_nodes.back();
        m_nodes.pop_back();
        if (&last == &node)
            return;
        sink(node.place, last);
        rise(last.place, last);
    }

private:
    static bool isBefore(const Node &a, const Node &b)
    {
        return a.deadline != b.deadline ? a.deadline < b.deadline : a.turn < b.turn;
    }

    void put(size_t place, Node &node)
    {
        m_nodes[place] = &node;
        node.place = place;
    }

    void rise(size_t place, Node &node)
    {
        for (; place > 0 && isBefore(node, *m_nodes[(place - 1) / 2]); place = (place - 1) / 2)
            put(place, *m_nodes[(place - 1) / 2]);
        put(place, node);
    }

    void sink(size_t place, Node &node)
    {
        for (size_t child = 2 * place + 1; child < m_nodes.size(); child = 2 * place + 1) {
            if (child + 1 < m_nodes.size() && isBefore(*m_nodes[child + 1], *m_nodes[child]))
                ++child;
            if (!isBefore(*m_nodes[child], node))
                break;
            put(place, *m_nodes[child]);
            place = child;
        }
        put(place, node);
    }

    std::vector<Node *> m_nodes; // none before its parent, which is at (place - 1) / 2
    quint64 m_nextTurn = 0;
};

} // namespace snug::server
