// SPDX-License-Identifier: MIT
#include "program.hpp"

#include <leeds/commissioning/io/inspection.hpp>
#include <leeds/commissioning/io/ocds_package.hpp>

#include <memory>

namespace leeds::commissioning::inline v0 {
namespace {

enum class converted_to { jsonl, ocds };

constexpr auto choices(tag<converted_to>) noexcept {
    return std::array<choice<converted_to>, 2>{
        {{converted_to::jsonl, "jsonl", "a case file, a case a line"},
         {converted_to::ocds, "ocds", "a release package of the Open Contracting Data Standard"}}};
}

struct convert_options {
    std::vector<std::string> files;
    converted_to form = converted_to::jsonl;
    std::optional<date> as_of;
    ocds_publication published;
    reading_choices how;
    destination to;
};

void convert_files(convert_options options) {
    options.to.keep_off(options.how.all_files(options.files));
    std::optional<progress> shown(std::in_place);
    portfolio read = read_all(options.files, *shown, options.how);
    std::string text;
    if (options.form == converted_to::jsonl) {
        text = cases_as_json_lines(read);
    } else {
        options.published.day = options.as_of ? *options.as_of : today();
        text = cases_as_ocds(read, options.published, read.issues);
    }
    shown.reset(); // the bar is gone before anything else is printed
    options.to.deliver(text);
    if (options.to.is_standard_output()) {
        if (auto const places = places_of(read.issues); places > 0)
            complain(std::to_string(places) +
                     (places == 1 ? " issue was not written; with -o it stands"
                                  : " issues were not written; with -o they stand") +
                     " beside the file");
        return;
    }
    destination{options.to.file + ".issues.csv"}.deliver(issues_as_csv(read.issues));
}

} // namespace

void add_convert(CLI::App& app, int& status) {
    auto const options = std::make_shared<convert_options>();
    CLI::App& command =
        *app.add_subcommand("convert", "Write what was understood of files as cases or as OCDS, and the issues beside");
    command.add_option("files", options->files, "Case files, registers, exports or OCDS releases; - is standard input")
        ->required()
        ->type_name("FILE");
    add_choice(command, "--to", options->form, "What to write");
    add_day(command, "--as-of", options->as_of, "For ocds: the day of publication (today's date if not given)");
    command.add_option("--ocid-prefix", options->published.ocid_prefix, "For ocds: the publisher's registered prefix")
        ->type_name("TEXT")
        ->capture_default_str();
    command.add_option("--publisher", options->published.publisher, "For ocds: who publishes")->type_name("TEXT");
    command.add_option("--uri", options->published.uri, "For ocds: where the package is published")->type_name("TEXT");
    command
        .add_option("--extension-uri", options->published.extension_uri,
                    "For ocds: where the extension.json of docs/ocds-extension is published")
        ->type_name("TEXT");
    options->how.add_to(command);
    options->to.add_to(command);
    command.callback([options, &status] {
        convert_files(*options);
        status = nothing_found;
    });
}

} // namespace leeds::commissioning::inline v0
