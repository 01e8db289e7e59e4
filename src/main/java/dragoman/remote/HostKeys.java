package dragoman.remote;

import dragoman.file.AtomicFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.sshd.common.NamedResource;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.common.util.security.SecurityUtils;

/** The keys by which clients know the server: Ed25519, and ECDSA for those that are older. */
final class HostKeys {

  private static final int BITS = 256;
  private static final Map<String, String> TYPES =
      Map.of("ed25519", KeyPairProvider.SSH_ED25519, "ecdsa", KeyPairProvider.ECDSA_SHA2_NISTP256);
  private static final Set<PosixFilePermission> OWNER =
      EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

  private final Path folder;

  /** In a folder, made when it is not there. */
  HostKeys(Path folder) {
    this.folder = folder;
  }

  /**
   * The keys, made when they are not there yet.
   *
   * @param kinds which: {@code ed25519}, {@code ecdsa}
   * @throws IOException when they can't be read or made, or others can read them, with a message
   *     for the user
   */
  List<KeyPair> load(List<String> kinds) throws IOException {
    try {
      List<KeyPair> keys = new ArrayList<>();
      for (String kind : kinds) {
        keys.add(load("host_" + kind, Objects.requireNonNull(TYPES.get(kind))));
      }
      return List.copyOf(keys);
    } catch (GeneralSecurityException e) {
      throw new IOException(folder + ": the host keys can't be used: " + e.getMessage(), e);
    }
  }

  private KeyPair load(String name, String type) throws IOException, GeneralSecurityException {
    Path file = folder.resolve(name);
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      make(file, type);
    }
    PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    if (view != null && !OWNER.containsAll(view.readAttributes().permissions())) {
      throw new IOException(
          file
              + ": others can read this key, so it proves nothing; remove it and a new one is made,"
              + " or chmod 600 it if nobody has");
    }
    try (InputStream in = Files.newInputStream(file)) {
      Iterable<KeyPair> keys =
          SecurityUtils.loadKeyPairIdentities(null, NamedResource.ofName(name), in, null);
      if (keys != null) {
        for (KeyPair key : keys) {
          if (type.equals(KeyUtils.getKeyType(key))) {
            return key;
          }
        }
      }
    }
    throw new IOException(file + ": no key of the type " + type + "; remove it");
  }

  private void make(Path file, String type) throws IOException, GeneralSecurityException {
    KeyPair key = KeyUtils.generateKeyPair(type, BITS);
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    OpenSSHKeyPairResourceWriter.INSTANCE.writePrivateKey(key, "dragoman", null, written);
    boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    FileAttribute<?>[] mine =
        posix
            ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER)}
            : new FileAttribute<?>[0];
    try {
      AtomicFile.create(file, written.toByteArray(), mine);
    } catch (FileAlreadyExistsException e) {
      throw new IOException(file + ": another process made it just now; start again", e);
    }
  }
}
