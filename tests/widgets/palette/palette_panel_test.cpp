#include "widgets/palette/palette_panel.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QDir>
#include <QInputMethodEvent>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <memory>

#include "model/edit/document.h"
#include "model/kinds/kinds.h"
#include "model/scenario/scenario.h"
#include "widgets/bridge/composing_field.h"
#include "widgets/bridge/desk.h"
#include "widgets/palette/palette_model.h"
#include "widgets/palette/search_letters.h"
#include "widgets/style/theme.h"

namespace stampede {

namespace {

struct Bench {
    Bench() {
        theme.apply(*qApp);
        panel.resize(180, 640);
        panel.show();
        QObject::connect(&panel, &PalettePanel::kindChosen, &panel,
                         [this](const Kind& kind) { chosen.emplace_back(kind.key); });
    }
    QStringList names() const {
        QStringList result;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            result << list->model()->index(row, 0).data().toString();
        return result;
    }
    void compose(const QString& preedit, const QString& commit = {}) {
        QInputMethodEvent event(preedit, {});
        event.setCommitString(commit);
        QApplication::sendEvent(search, &event);
    }

    Theme theme;
    Catalog catalog = makeCatalog();
    Document document{Scenario{}, catalog};
    Desk desk{document};
    PalettePanel panel{desk, theme};
    ComposingField* search = panel.findChild<ComposingField*>();
    QListView* list = panel.findChild<QListView*>();
    std::vector<std::string> chosen;
};

}  // namespace

TEST(PalettePanel, ListsEveryKindUnderTheCaptionOfItsSection) {
    Bench bench;
    const auto* model = static_cast<PaletteModel*>(bench.list->model());
    int entries = 0, captions = 0;
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row);
        if (!model->kind(index)) {
            ++captions;
            EXPECT_FALSE(index.flags() & Qt::ItemIsEnabled);
            continue;
        }
        ++entries;
        EXPECT_FALSE(index.data(Qt::ToolTipRole).toString().isEmpty());
        EXPECT_FALSE(index.data(Qt::DecorationRole).isNull());
    }
    EXPECT_EQ(entries, static_cast<int>(bench.catalog.kinds().size()));
    EXPECT_EQ(captions, 6);
    if (const QString to = qEnvironmentVariable("STAMPEDE_PICTURES"); !to.isEmpty()) {
        for (const auto choice : {Theme::Choice::light, Theme::Choice::dark}) {
            bench.theme.setChoice(choice);
            bench.list->setCurrentIndex(model->index(3));
            bench.panel.grab().save(
                QDir(to).filePath(choice == Theme::Choice::dark ? "palette-dark.png" : "palette-light.png"));
        }
    }
}

TEST(PalettePanel, FindsByNameKeyAndDescriptionBestFirst) {
    Bench bench;
    QTest::keyClicks(bench.search, "subn");
    EXPECT_EQ(bench.names().front(), "Subnet");
    bench.search->clear();
    QTest::keyClicks(bench.search, "auto-scaling-g");
    EXPECT_EQ(bench.names().size(), 1);
    bench.search->clear();
    QTest::keyClicks(bench.search, "block of addresses");
    EXPECT_TRUE(bench.names().contains("Subnet"));
    EXPECT_FALSE(bench.names().contains("Instance"));
}

TEST(PalettePanel, SaysWhenNothingIsCalledThat) {
    Bench bench;
    QTest::keyClicks(bench.search, "zeppelin");
    EXPECT_FALSE(bench.list->isVisible());
    bool said = false;
    for (const QLabel* label : bench.panel.findChildren<QLabel*>())
        said = said || (label->isVisible() && label->text() == "Nothing is called that");
    EXPECT_TRUE(said);
    QTest::keyClick(bench.search, Qt::Key_Return);
    EXPECT_TRUE(bench.chosen.empty());
    QTest::keyClick(bench.search, Qt::Key_Escape);
    EXPECT_TRUE(bench.list->isVisible());
}

TEST(PalettePanel, CountsASyllableThatIsStillComposed) {
    Bench bench;
    bench.search->setFocus();
    bench.compose(QString::fromUtf8("쀍"));
    EXPECT_FALSE(bench.list->isVisible());
    bench.compose({});
    EXPECT_TRUE(bench.list->isVisible());
    EXPECT_EQ(bench.search->wholeText(), "");
}

TEST(PalettePanel, IsUsedWithTheKeyboardAlone) {
    Bench bench;
    bench.panel.focusSearch();
    QTest::keyClicks(bench.search, "vpc");
    QTest::keyClick(bench.search, Qt::Key_Return);
    EXPECT_EQ(bench.chosen, std::vector<std::string>{"vpc"});
    bench.search->clear();
    QTest::keyClick(bench.search, Qt::Key_Down);
    QTest::keyClick(bench.list, Qt::Key_Down);
    QTest::keyClick(bench.list, Qt::Key_Return);
    ASSERT_EQ(bench.chosen.size(), 2u);
    EXPECT_NE(bench.catalog.find(bench.chosen.back()), nullptr);
    QTest::keyClick(bench.list, Qt::Key_S);
    EXPECT_EQ(bench.search->text(), "s");
}

TEST(PalettePanel, IsDoubleClicked) {
    Bench bench;
    const QModelIndex second = bench.list->model()->index(1, 0);
    const QPoint at = bench.list->visualRect(second).center();
    QTest::mouseClick(bench.list->viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(bench.list->viewport(), Qt::LeftButton, {}, at);
    EXPECT_EQ(bench.chosen, std::vector<std::string>{"clients"});
}

TEST(PaletteModel, DragsTheKeyOfItsKind) {
    Bench bench;
    auto* model = static_cast<PaletteModel*>(bench.list->model());
    const std::unique_ptr<QMimeData> data(model->mimeData({model->firstEntry()}));
    ASSERT_TRUE(data);
    EXPECT_EQ(data->data("application/x-stampede-kind"), "clients");
    EXPECT_EQ(model->mimeData({model->index(0)}), nullptr);
}

TEST(SearchLetters, IsABeginningAtEveryKeyOfASyllable) {
    const QString whole = searchLetters(QString::fromUtf8("서브넷 과제"));
    for (const char* typed :
         {"ㅅ", "서", "섭", "서브", "서븐", "서브네", "서브넷", "서브넷ㄱ", "서브넷 고", "서브넷 과"})
        EXPECT_TRUE(whole.startsWith(searchLetters(QString::fromUtf8(typed)))) << typed;
    EXPECT_FALSE(whole.startsWith(searchLetters(QString::fromUtf8("선"))));
    EXPECT_EQ(searchLetters("Auto-Scaling  group"), "autoscalinggroup");
}

}  // namespace stampede
