#pragma once

#include <QTimer>
#include <functional>

namespace stampede {

/// Does something at once when asked, but no more often than ten times a second: what came too early is done once, when
/// it is time. For numbers that people read.
class Cadence {
public:
    explicit Cadence(std::function<void()> act) : m_act(std::move(act)) {
        m_timer.setSingleShot(true);
        m_timer.setInterval(100);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            if (m_isAsked) now();
        });
    }

    void ask() {
        m_isAsked = true;
        if (!m_timer.isActive()) now();
    }
    void now() {
        m_isAsked = false;
        m_timer.start();
        m_act();
    }

private:
    std::function<void()> m_act;
    bool m_isAsked = false;
    QTimer m_timer;
};

}  // namespace stampede
