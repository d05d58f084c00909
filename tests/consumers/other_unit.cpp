// SPDX-License-Identifier: MIT
#include <leeds/commissioning.hpp>

// The same headers as in the other translation unit: whatever lacks its `inline` is defined twice.
leeds::commissioning::date latest_service_elsewhere(leeds::commissioning::date end);

leeds::commissioning::date latest_service_elsewhere(leeds::commissioning::date end) {
    return leeds::commissioning::latest_service(end, 6).day;
}
