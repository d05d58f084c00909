# Installing: one export set for each component, so that whoever asks for the core alone needs none of the parsers.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/leeds_commissioning)
set(pkgconfig_dir ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
file(RELATIVE_PATH prefix_from_pkgconfig ${CMAKE_INSTALL_FULL_LIBDIR}/pkgconfig ${CMAKE_INSTALL_PREFIX})

function(install_component name target)
    install(TARGETS ${target} EXPORT leeds_commissioning-${name}-targets FILE_SET HEADERS)
    install(EXPORT leeds_commissioning-${name}-targets NAMESPACE leeds:: DESTINATION ${package_dir})
endfunction()

function(install_pkgconfig name)
    configure_file(${CMAKE_CURRENT_SOURCE_DIR}/cmake/${name}.pc.in ${name}.pc @ONLY)
    install(FILES ${CMAKE_CURRENT_BINARY_DIR}/${name}.pc DESTINATION ${pkgconfig_dir})
endfunction()

install_component(core leeds_commissioning)
install_pkgconfig(leeds-commissioning)

if(TARGET leeds_commissioning_io)
    install_component(io leeds_commissioning_io)
    install_pkgconfig(leeds-commissioning-io)
endif()

if(TARGET leeds-commissioning)
    install(TARGETS leeds-commissioning)
    install(FILES ${completions} DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
endif()

configure_package_config_file(
    cmake/leeds_commissioning-config.cmake.in leeds_commissioning-config.cmake INSTALL_DESTINATION ${package_dir})
write_basic_package_version_file(leeds_commissioning-config-version.cmake COMPATIBILITY SameMinorVersion)
install(
    FILES
        ${CMAKE_CURRENT_SOURCE_DIR}/cmake/xlsxwriter.cmake
        ${CMAKE_CURRENT_BINARY_DIR}/leeds_commissioning-config.cmake
        ${CMAKE_CURRENT_BINARY_DIR}/leeds_commissioning-config-version.cmake
    DESTINATION ${package_dir})
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR})
