#include "model/cloud/parts/boot_example.h"

namespace stampede {

std::string bootExample(const Application& application, std::uint16_t port) {
    const std::string file = "/opt/" + application.id;
    return "#!/bin/bash\nyum -y install wget\nwget " + application.artifact + " -O " + file + "\nchmod +x " + file +
           "\n" + file + " -port " + std::to_string(port) + "\n";
}

}  // namespace stampede
