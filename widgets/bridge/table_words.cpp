#include "widgets/bridge/table_words.h"

#include <QCoreApplication>
#include <string>

#include "widgets/bridge/shown.h"

namespace stampede {

const std::vector<const char*>& tableHelps() {
    static const std::vector<const char*> helps = {
        QT_TRANSLATE_NOOP("Tables", "Addresses that a balancer takes in each of its subnets"),
        QT_TRANSLATE_NOOP("Tables", "Free addresses a subnet must have for a balancer to be placed in it"),
        QT_TRANSLATE_NOOP("Tables", "Application Load Balancers per Region"),
        QT_TRANSLATE_NOOP("Tables", "Classic Load Balancers per Region"),
        QT_TRANSLATE_NOOP("Tables", "From CreateLoadBalancer to active, in seconds"),
        QT_TRANSLATE_NOOP("Tables", "Until a balancer's new subnets or attributes are in effect, in seconds"),
        QT_TRANSLATE_NOOP("Tables", "From CreateLoadBalancer to in service, in seconds"),
        QT_TRANSLATE_NOOP("Tables", "Until a deleted balancer stops answering, in seconds"),
        QT_TRANSLATE_NOOP("Tables", "Time to live of a balancer's name, in seconds"),
        QT_TRANSLATE_NOOP("Tables", "How long a balancer tries to connect to a target, in seconds"),
        QT_TRANSLATE_NOOP("Tables", "Requests a Classic Load Balancer holds while its targets are busy"),
        QT_TRANSLATE_NOOP("Tables", "Median time from RunInstances to running, in seconds"),
        QT_TRANSLATE_NOOP("Tables", "Spread of that time: sigma of its lognormal distribution"),
        QT_TRANSLATE_NOOP("Tables", "Median time from running to the first line of the boot script, in seconds"),
        QT_TRANSLATE_NOOP("Tables", "One yum or apt-get install in a boot script, in seconds"),
        QT_TRANSLATE_NOOP("Tables", "One wget or curl in a boot script, in seconds"),
        QT_TRANSLATE_NOOP("Tables", "Until a boot script gives up a download that nothing answers, in seconds"),
        QT_TRANSLATE_NOOP("Tables", "Memory that the operating system itself takes, in MiB"),
        QT_TRANSLATE_NOOP("Tables", "Until a fanout listens, in seconds"),
        QT_TRANSLATE_NOOP("Tables", "Size of a request on the wire, in bytes"),
        QT_TRANSLATE_NOOP("Tables",
                          "How long an application waits for a cache node that does not answer, in milliseconds"),
        QT_TRANSLATE_NOOP("Tables", "vCPUs of running On-Demand instances"),
        QT_TRANSLATE_NOOP("Tables", "From the end of a minute until its datapoint can be used, in seconds"),
        QT_TRANSLATE_NOOP("Tables", "How often a group asks the balancer about its members, in seconds"),
        QT_TRANSLATE_NOOP("Tables", "Until a group tries a failed launch again, in seconds; doubles with each failure"),
        QT_TRANSLATE_NOOP("Tables", "The longest wait of a group between failed launches, in seconds"),
        QT_TRANSLATE_NOOP("Tables", "How long an instance refresh waits for members to become ready, in seconds"),
        QT_TRANSLATE_NOOP("Tables", "From CreateCacheCluster to available, in seconds"),
        QT_TRANSLATE_NOOP("Tables", "Until a deleted cache node is gone, in seconds"),
        QT_TRANSLATE_NOOP("Tables", "What a cache keeps of each entry besides its value, in bytes"),
        QT_TRANSLATE_NOOP("Tables", "Cache nodes per Region"),
        QT_TRANSLATE_NOOP("Tables",
                          "Until a new, changed or disabled distribution is in effect at the edge, in seconds"),
        QT_TRANSLATE_NOOP("Tables", "What an edge location needs to answer from its cache, in milliseconds"),
        QT_TRANSLATE_NOOP("Tables", "One way between an edge location and the Region, in milliseconds"),
        QT_TRANSLATE_NOOP("Tables", "Objects that an edge location keeps before the least recently used gives way"),
        QT_TRANSLATE_NOOP("Tables", "Until an invalidation has reached the edge, in seconds"),
        QT_TRANSLATE_NOOP("Tables", "CloudFront distributions per account"),
        QT_TRANSLATE_NOOP("Tables", "Custom cache policies per account, and as many origin request policies"),
        QT_TRANSLATE_NOOP("Tables", "Query strings that a cache policy or origin request policy may list"),
        QT_TRANSLATE_NOOP("Tables", "VPCs per Region"),
        QT_TRANSLATE_NOOP("Tables", "Elastic IP addresses per Region"),
        QT_TRANSLATE_NOOP("Tables", "One way between a client and the Region, in milliseconds"),
        QT_TRANSLATE_NOOP("Tables", "One way between two machines of a Region, in milliseconds"),
        QT_TRANSLATE_NOOP("Tables", "How long a terminated machine keeps its address, in seconds"),
        QT_TRANSLATE_NOOP("Tables", "One way between a client and the nearest edge location, in milliseconds"),
        QT_TRANSLATE_NOOP("Tables", "How long a client tries to connect where packets are lost, in seconds"),
        QT_TRANSLATE_NOOP("Tables", "How long a client pauses before it tries again, in milliseconds"),
        QT_TRANSLATE_NOOP("Tables", "An Application Load Balancer"),
        QT_TRANSLATE_NOOP("Tables", "Capacity units of an Application Load Balancer"),
        QT_TRANSLATE_NOOP("Tables", "A Classic Load Balancer"),
        QT_TRANSLATE_NOOP("Tables", "Traffic through a Classic Load Balancer"),
        QT_TRANSLATE_NOOP("Tables", "Traffic out to the internet"),
        QT_TRANSLATE_NOOP("Tables", "CPU credits beyond those earned"),
        QT_TRANSLATE_NOOP("Tables", "Detailed monitoring of an instance"),
        QT_TRANSLATE_NOOP("Tables", "Requests at the edge"),
        QT_TRANSLATE_NOOP("Tables", "Traffic from the edge to visitors"),
        QT_TRANSLATE_NOOP("Tables", "An Elastic IP address without a running instance"),
    };
    return helps;
}

QString shownTableHelp(std::string_view help) {
    return plain(QCoreApplication::translate("Tables", std::string(help).c_str()).toStdString());
}

}  // namespace stampede
