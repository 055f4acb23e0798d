# SPDX-License-Identifier: MIT
# What is installed beside the programs, and the two Debian packages that `cpack` makes of it: snug, the app, and
# snugd, the server. Depends are what the linker knows, found by dpkg-shlibdeps, and what is only loaded at run time.
include(GNUInstallDirs)

set(desktop ${CMAKE_SOURCE_DIR}/resources/desktop)
install(TARGETS snug COMPONENT snug)
install(TARGETS snugd COMPONENT snugd)
install(FILES ${desktop}/snug.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications COMPONENT snug)
install(FILES ${desktop}/chat.snug.Snug.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo COMPONENT snug)
install(FILES ${desktop}/snugd.service DESTINATION lib/systemd/system COMPONENT snugd)

# The icon as it is drawn, and in the sizes of desktops that do not draw.
set(drawing ${CMAKE_SOURCE_DIR}/resources/icons/snug.svg)
install(FILES ${drawing} DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps COMPONENT snug)
find_program(RSVG_CONVERT rsvg-convert REQUIRED)
foreach(size 16 22 24 32 48 64 128 256 512)
    set(icon ${CMAKE_CURRENT_BINARY_DIR}/icons/${size}/snug.png)
    add_custom_command(OUTPUT ${icon}
        COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_CURRENT_BINARY_DIR}/icons/${size}
        COMMAND ${RSVG_CONVERT} --width ${size} --height ${size} --output ${icon} ${drawing}
        DEPENDS ${drawing} VERBATIM)
    list(APPEND icons ${icon})
    install(FILES ${icon} DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps COMPONENT snug)
endforeach()
add_custom_target(install_extras ALL DEPENDS ${icons})

# What Debian wants of every package, packed the way it wants it.
find_program(GZIP gzip REQUIRED)
function(install_packed file name destination component)
    set(packed ${CMAKE_CURRENT_BINARY_DIR}/packed/${component}/${name}.gz)
    add_custom_command(OUTPUT ${packed}
        COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_CURRENT_BINARY_DIR}/packed/${component}
        COMMAND sh -c "\"$0\" -9nc \"$1\" >\"$2\"" ${GZIP} ${file} ${packed}
        DEPENDS ${file} VERBATIM)
    add_custom_target(packed_${component}_${name} DEPENDS ${packed})
    add_dependencies(install_extras packed_${component}_${name})
    install(FILES ${packed} DESTINATION ${destination} COMPONENT ${component})
endfunction()
foreach(package snug snugd)
    install(FILES ${CMAKE_SOURCE_DIR}/resources/debian/copyright
        DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/${package} COMPONENT ${package})
    install_packed(${CMAKE_SOURCE_DIR}/resources/debian/changelog changelog.Debian
        ${CMAKE_INSTALL_DATADIR}/doc/${package} ${package})
    install_packed(${CMAKE_SOURCE_DIR}/resources/man/${package}.1 ${package}.1
        ${CMAKE_INSTALL_MANDIR}/man1 ${package})
endforeach()

set(CPACK_GENERATOR DEB)
set(CPACK_CMAKE_GENERATOR Ninja)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_PACKAGE_NAME snug)
set(CPACK_PACKAGE_VENDOR "The Snug contributors")
set(CPACK_PACKAGE_CONTACT "The Snug contributors <contributors@snug.invalid>")
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR}/packages)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_COMPONENTS_ALL snug snugd)
set(CPACK_COMPONENTS_GROUPING ONE_PER_GROUP)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

set(CPACK_COMPONENT_SNUG_DESCRIPTION "chat in rooms that you host yourself, or that others do
A chat program for small circles, whose desktop app can be the server: host a
room with one click and share its link. Whoever opens the link, in the app or
in any browser, is in. There is no account to make and no company in between.
.
This is the desktop app.")
set(CPACK_DEBIAN_SNUG_PACKAGE_NAME snug)
set(CPACK_DEBIAN_SNUG_PACKAGE_SECTION net)
set(CPACK_DEBIAN_SNUG_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, qml6-module-qtqml, qml6-module-qtqml-models, \
qml6-module-qtqml-workerscript, qml6-module-qtquick, qml6-module-qtquick-controls, qml6-module-qtquick-layouts, \
qml6-module-qtquick-templates, qml6-module-qtquick-window, hicolor-icon-theme")
set(CPACK_DEBIAN_SNUG_PACKAGE_RECOMMENDS
    "fonts-noto-cjk, fonts-noto-color-emoji, fonts-noto-core, libsecret-1-0, qt6-qpa-plugins, qt6-translations-l10n, qt6-wayland, snugd, xdg-utils")

set(CPACK_COMPONENT_SNUGD_DESCRIPTION "chat server for small circles
The rooms of Snug on a machine that stays on, without a screen: a room you
host, a link you share. Messages are on disk before anyone sees them, and the
link opens in any browser.
.
This is the server alone.")
set(CPACK_DEBIAN_SNUGD_PACKAGE_NAME snugd)
set(CPACK_DEBIAN_SNUGD_PACKAGE_SECTION net)
set(CPACK_DEBIAN_SNUGD_PACKAGE_DEPENDS libqt6sql6-sqlite)
set(CPACK_DEBIAN_SNUGD_PACKAGE_CONTROL_EXTRA
    "${CMAKE_SOURCE_DIR}/resources/debian/postinst;${CMAKE_SOURCE_DIR}/resources/debian/prerm;${CMAKE_SOURCE_DIR}/resources/debian/postrm")
include(CPack)
