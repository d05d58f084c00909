// SPDX-License-Identifier: MIT
#include <boost/test/unit_test.hpp>

// Boost's own main() would come with BOOST_TEST_MODULE; this one can share the precompiled header of the tests.
int main(int argc, char* argv[]) {
    return boost::unit_test::unit_test_main([] { return true; }, argc, argv);
}
