# libxlsxwriter comes without a package of CMake's. Makes the target xlsxwriter::xlsxwriter where the library is found;
# used by our own build and by the package that we install.
if(TARGET xlsxwriter::xlsxwriter)
    return()
endif()

find_path(XLSXWRITER_INCLUDE_DIR xlsxwriter.h)
find_library(XLSXWRITER_LIBRARY xlsxwriter)
mark_as_advanced(XLSXWRITER_INCLUDE_DIR XLSXWRITER_LIBRARY)

if(XLSXWRITER_INCLUDE_DIR AND XLSXWRITER_LIBRARY)
    add_library(xlsxwriter::xlsxwriter UNKNOWN IMPORTED)
    set_target_properties(xlsxwriter::xlsxwriter PROPERTIES
        IMPORTED_LOCATION ${XLSXWRITER_LIBRARY}
        INTERFACE_INCLUDE_DIRECTORIES ${XLSXWRITER_INCLUDE_DIR})
endif()
