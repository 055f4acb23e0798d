# SPDX-License-Identifier: MIT
# Installs the tests' packages beside them. npm leaves node_modules/.package-lock.json, newer than what it was made from.
set(here ${CMAKE_CURRENT_LIST_DIR})
if(${here}/package-lock.json IS_NEWER_THAN ${here}/node_modules/.package-lock.json)
    execute_process(
        COMMAND ${NPM} ci --no-audit --no-fund --ignore-scripts
        WORKING_DIRECTORY ${here}
        COMMAND_ERROR_IS_FATAL ANY)
endif()
