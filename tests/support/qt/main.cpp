#include <gmock/gmock.h>

#include <QApplication>
#include <cstdlib>

namespace {

/// A warning of Qt fails the test that it appears in. What the offscreen platform says of itself is none.
void failOnWarning(QtMsgType type, const QMessageLogContext& context, const QString& message) {
    if (type == QtDebugMsg || type == QtInfoMsg) return;
    if (message.contains(QLatin1String("This plugin does not support")) ||
        message.contains(QLatin1String("XDG_RUNTIME_DIR")))
        return;
    ADD_FAILURE() << "Qt warns (" << (context.category ? context.category : "") << "): " << message.toStdString();
}

}  // namespace

int main(int argc, char** argv) {
    setenv("RC_PARAMS", "seed=1 max_success=100", 0);
    testing::InitGoogleMock(&argc, argv);
    if (testing::GTEST_FLAG(list_tests)) return RUN_ALL_TESTS();  // ctest asks for them, where there may be no display
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    app.setQuitOnLastWindowClosed(false);
    qInstallMessageHandler(failOnWarning);
    return RUN_ALL_TESTS();
}
