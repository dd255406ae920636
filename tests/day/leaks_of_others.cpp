// What the leak sanitizer must know of libraries that are not ours: some keep memory to the end of the
// process. Linked into sanitized builds only.

extern "C" {

// The session bus, over which Qt asks for accessibility.
const char* __lsan_default_suppressions() {
  return "leak:libdbus-1.so\n";
}

// A graphics driver holds its memory by its own variables, and Qt unloads it at the end: the sanitizer could
// not see any more that it was held. So nothing is unloaded.
int dlclose(void* /*library*/) {
  return 0;
}
}
