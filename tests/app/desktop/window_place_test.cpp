#include "app/desktop/window_place.h"

#include <gtest/gtest.h>

#include <QScreen>
#include <QWidget>

namespace stampede {

TEST(WindowPlace, KeepsAWindowWithItsFrameOnTheScreen) {
    const QRect screen(0, 32, 1280, 768);
    const QMargins frame(4, 24, 4, 4);
    EXPECT_EQ(placedIn({0, 0, 1440, 900}, frame, screen), QRect(4, 56, 1272, 740));
    EXPECT_EQ(placedIn({100, 100, 800, 600}, frame, screen), QRect(100, 100, 800, 600));
    EXPECT_EQ(placedIn({3000, -500, 800, 600}, frame, screen), QRect(476, 56, 800, 600));
}

TEST(WindowPlace, MendsWhatWasKeptFromALargerScreen) {
    QWidget window;
    window.setGeometry(5000, 5000, 5000, 5000);
    keepOnScreen(window);
    EXPECT_TRUE(window.screen()->availableGeometry().contains(window.geometry()));
}

}  // namespace stampede
