# What the app asks of the device it runs on; the only files that know which device that is.
set(NISTARAN_PLATFORM_SOURCES
  platform/camera.cpp platform/camera.h
  platform/device_model.cpp platform/device_model.h
  platform/dialler.cpp platform/dialler.h
  platform/key_store.cpp platform/key_store.h
  platform/permission.h
  platform/platform.cpp platform/platform.h
  platform/position_source.h
  platform/qt_camera.cpp platform/qt_camera.h
  platform/qt_position.cpp platform/qt_position.h
  platform/qt_speaker.cpp platform/qt_speaker.h
  platform/saved_file.cpp platform/saved_file.h
  platform/simulated_camera.cpp platform/simulated_camera.h
  platform/simulated_position.cpp platform/simulated_position.h
  platform/speaker.h)

if(ANDROID)
  list(APPEND NISTARAN_PLATFORM_SOURCES platform/permission_android.cpp)
else()
  list(APPEND NISTARAN_PLATFORM_SOURCES platform/permission_desktop.cpp)
endif()
