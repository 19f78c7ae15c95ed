package vn.dangvan.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Locale;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

/** A file, as it is handed out or in. */
public record PaperFile(String name, Type type, byte[] bytes) {

    /** What kind of file it is; told by its first bytes, never by its name. */
    public enum Type {
        PDF("application/pdf", new byte[] {'%', 'P', 'D', 'F', '-'}),
        JPEG("image/jpeg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}),
        PNG("image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}),
        DOCX(
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                new byte[] {'P', 'K', 3, 4});

        private final String mediaType;
        private final byte[] beginning;

        Type(String mediaType, byte[] beginning) {
            this.mediaType = mediaType;
            this.beginning = beginning;
        }

        public String mediaType() {
            return mediaType;
        }

        /** The ending of names of such files. */
        public String ending() {
            return name().toLowerCase(Locale.ROOT);
        }

        private boolean begins(byte[] bytes) {
            return bytes.length >= beginning.length
                    && Arrays.equals(bytes, 0, beginning.length, beginning, 0, beginning.length);
        }

        /**
         * What a scan is.
         *
         * @throws Problem {@link ProblemType#COPY_UNKNOWN} for anything but PDF, JPEG and PNG
         */
        static Type ofScan(byte[] bytes) {
            return Arrays.stream(new Type[] {PDF, JPEG, PNG})
                    .filter(type -> type.begins(bytes))
                    .findFirst()
                    .orElseThrow(() -> new Problem(ProblemType.COPY_UNKNOWN));
        }
    }

    /** SHA-256 of the bytes. */
    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "PaperFile[" + type + "]";
    }
}
