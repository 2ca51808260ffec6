#pragma once

#include <QWidget>

class QVBoxLayout;

namespace stampede {

struct Notice;
struct Snapshot;

/// When, who, what.
QString headOf(const Notice& notice);

/// What was announced, the newest first and each in full. The first one has its head above the page.
class AnnouncementPage : public QWidget {
    Q_OBJECT

public:
    explicit AnnouncementPage(QWidget* parent);

    void clear();
    /// With that one of the snapshot's notices and all before it.
    void fill(const Snapshot& snapshot, std::size_t newest);
    /// How high it is in that width, with all that is on it.
    int heightIn(int width) const;

private:
    void add(const Notice& notice, bool isFirst);

    QVBoxLayout* m_passages;
};

}  // namespace stampede
