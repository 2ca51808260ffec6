#include <gmock/gmock.h>

#include <cstdlib>

int main(int argc, char** argv) {
    // The same cases in every run, so that a red test stays red; `./dev test --full` sets more cases and another seed.
    setenv("RC_PARAMS", "seed=1 max_success=100", 0);
    testing::InitGoogleMock(&argc, argv);
    return RUN_ALL_TESTS();
}
