// SPDX-License-Identifier: MIT
#include <leeds/commissioning/facts/subjects.hpp>
#include <leeds/commissioning/io/schema.hpp>

namespace leeds::commissioning::inline v0::detail {

constinit record_schema const schema_for<contract>::schema = make_record_schema<contract>();
constinit record_schema const schema_for<exercise>::schema = make_record_schema<exercise>();
constinit record_schema const schema_for<waiver>::schema = make_record_schema<waiver>();
constinit record_schema const schema_for<decommissioning>::schema = make_record_schema<decommissioning>();
constinit record_schema const schema_for<oversight>::schema = make_record_schema<oversight>();

} // namespace leeds::commissioning::inline v0::detail
