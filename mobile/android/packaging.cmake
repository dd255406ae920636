# The app as an Android package, by Qt's own means: `cmake --build … --target apk` runs androiddeployqt over
# this folder. docs/android.md says what has to be there before.
#
# Apps for Android 12 (31) and later must ask for the fine and the coarse position in one question; Qt 6.4 gives
# out only the one that asks for a single permission.
set_target_properties(nistaran PROPERTIES
  QT_ANDROID_PACKAGE_SOURCE_DIR "${CMAKE_CURRENT_LIST_DIR}"
  QT_ANDROID_MIN_SDK_VERSION 26
  QT_ANDROID_TARGET_SDK_VERSION 30
  QT_ANDROID_VERSION_NAME "${PROJECT_VERSION}"
  QT_ANDROID_VERSION_CODE 1)
# The permission dialog: private in Qt 6.4.
target_link_libraries(nistaran_mobile PRIVATE Qt6::CorePrivate)
