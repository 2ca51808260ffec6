#pragma once

#include <QColor>
#include <QWidget>

#include "widgets/style/tokens.h"

namespace stampede {

class Theme;

/// One number with its caption above and what explains it beside it. It has room for what it usually comes to,
/// and never gets narrower while it runs, so that what stands beside it keeps its place.
class Figure : public QWidget {
    Q_OBJECT
public:
    enum class Trend { none, up, down };
    struct Content {
        QString caption = {};
        QString number = {};
        QString detail = {};
        Trend trend = Trend::none;
        QColor Tokens::*color = &Tokens::dim;  ///< of detail and trend
        QString told = {};                     ///< all of it in a sentence
        bool operator==(const Content&) const = default;
    };

    /// The theme is borrowed.
    explicit Figure(const Theme& theme, QWidget* parent = nullptr);

    void setContent(Content content);
    /// Takes the room of that from now on, and forgets how wide it was.
    void setRoom(Content widest);
    /// Without what explains the number.
    void setBrief(bool isBrief);
    int widthFor(bool isBrief) const;
    const Content& content() const { return m_content; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void shrink();
    int neededWidth(const Content& content, bool isBrief) const;

    const Theme& m_theme;
    Content m_content, m_widest;
    bool m_isBrief = false;
    int m_width = 0, m_briefWidth = 0;
};

}  // namespace stampede
