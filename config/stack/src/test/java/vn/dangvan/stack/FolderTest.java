package vn.dangvan.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {
    @TempDir Path place;

    @Test
    void a_folder_is_filled_once() throws IOException {
        Path folder = place.resolve("software");
        Folder.once(folder, into -> Files.writeString(into.resolve("first"), ""));
        Folder.once(folder, into -> Files.writeString(into.resolve("second"), ""));

        assertTrue(Files.exists(folder.resolve("first")));
        assertFalse(Files.exists(folder.resolve("second")));
    }

    @Test
    void a_half_finished_folder_is_thrown_away_and_filled_anew() throws IOException {
        Path folder = place.resolve("software");
        assertThrows(
                IOException.class,
                () ->
                        Folder.once(
                                folder,
                                into -> {
                                    Files.writeString(into.resolve("half"), "");
                                    throw new IOException("No space left on device");
                                }));

        Folder.once(folder, into -> Files.writeString(into.resolve("whole"), ""));

        assertFalse(Files.exists(folder.resolve("half")));
        assertTrue(Files.exists(folder.resolve("whole")));
    }

    @Test
    void deleting_cuts_links_and_leaves_what_they_point_to() throws IOException {
        Path kept = Files.createDirectory(place.resolve("kept"));
        Files.writeString(kept.resolve("file"), "");
        Path folder = Files.createDirectory(place.resolve("folder"));
        Files.createSymbolicLink(folder.resolve("link"), kept);

        Folder.delete(folder);

        assertFalse(Files.exists(folder));
        assertTrue(Files.exists(kept.resolve("file")));
    }

    @Test
    void a_disk_that_is_too_small_is_told_before() {
        CannotStart refusal =
                assertThrows(
                        CannotStart.class, () -> Folder.requireSpace(place, Long.MAX_VALUE >> 20));
        assertTrue(refusal.getMessage().endsWith("free some space and start again."));
    }

    @Test
    void a_damaged_download_is_named() throws IOException {
        Path zip = Files.writeString(place.resolve("keycloak.zip"), "half of a zip");
        CannotStart refusal =
                assertThrows(CannotStart.class, () -> Archive.unzip(zip, place.resolve("to")));
        assertEquals(
                "The download " + zip + " is damaged: delete it and start again.",
                refusal.getMessage());
    }

    @Test
    void unzipping_leaves_the_wrapping_folder_out() throws IOException {
        Path zip = place.resolve("keycloak.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("keycloak-1/bin/kc.sh"));
        }
        Archive.unzip(zip, place.resolve("to"));

        assertTrue(Files.exists(place.resolve("to/bin/kc.sh")));
    }

    @Test
    void a_server_older_than_its_scripts_is_made_anew() throws IOException {
        Path server = Files.createDirectory(place.resolve("server"));
        Path script = Files.writeString(place.resolve("10-database.cli"), "");
        Files.setLastModifiedTime(script, FileTime.fromMillis(0));
        Freshness.main(new String[] {server.toString(), script.toString()});
        assertTrue(Files.exists(server));

        Files.setLastModifiedTime(server, FileTime.fromMillis(0));
        Files.setLastModifiedTime(script, FileTime.fromMillis(1000));
        Freshness.main(new String[] {server.toString(), script.toString()});
        assertFalse(Files.exists(server));
    }
}
