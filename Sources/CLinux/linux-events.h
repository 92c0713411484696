// The two Linux calls that Swift's own Glibc module leaves out.
#include <sys/eventfd.h>
#include <sys/signalfd.h>
