package dev.sonde.testkit.scriptfile;

/**
 * A place in a file.
 *
 * @param file the file as the user named it
 * @param line from 1
 */
record Place(String file, int line) {

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
