#pragma once

#include <QObject>
#include <boost/signals2/connection.hpp>

#include "model/edit/document.h"

namespace stampede {

/// The Document's Boost signal as a Qt signal.
class DocumentNotifier : public QObject {
    Q_OBJECT
public:
    explicit DocumentNotifier(Document& document, QObject* parent = nullptr)
        : QObject(parent), m_connection(document.changed.connect([this] { Q_EMIT changed(); })) {}

Q_SIGNALS:
    void changed();

private:
    boost::signals2::scoped_connection m_connection;
};

}  // namespace stampede
