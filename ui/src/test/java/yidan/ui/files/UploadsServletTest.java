package yidan.ui.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yidan.casework.CaseWorld;
import yidan.files.FileRules;
import yidan.files.FileStore;
import yidan.files.StoredFile;
import yidan.files.Upload;
import yidan.tenancy.Actor;
import yidan.tenancy.Refusal;
import yidan.ui.identity.CurrentActor;

/** A recording that has come in whole stays until it is stored, and the answer to it can be asked for again. */
class UploadsServletTest {

    private static final byte[] FILM =
            "\0\0\0\u0018ftypmp42\0\0\0\0mp42isom and what was filmed".getBytes(StandardCharsets.ISO_8859_1);

    private static final StoredFile STORED = new StoredFile() {
        @Override
        public String hash() {
            return "ab".repeat(32);
        }
    };

    @TempDir
    Path folder;

    private final CaseWorld world = CaseWorld.get();
    private final Deque<RuntimeException> faults = new ArrayDeque<>();
    private final UploadsServlet servlet = new UploadsServlet();
    private Actor asking = world.officer;
    private int read;

    /** What came back. */
    private record Answer(int status, Map<String, String> headers) {
        String hash() {
            return headers.get("X-File-Hash");
        }
    }

    @BeforeEach
    void a_store_whose_disk_is_full_at_first() {
        servlet.incoming = new UploadsServlet.Incoming(folder.toString());
        servlet.currentActor = new CurrentActor() {
            @Override
            public Actor get() {
                return asking;
            }
        };
        servlet.store = new FileStore(null, null, null, null) {
            @Override
            public StoredFile keep(Actor actor, Upload upload, FileRules rules) {
                if (!faults.isEmpty()) {
                    throw faults.poll();
                }
                try {
                    read = upload.content().readAllBytes().length;
                } catch (IOException lost) {
                    throw new IllegalStateException(lost);
                }
                return STORED;
            }
        };
    }

    private Answer send(String method, String uri, Map<String, String> given, byte[] body) throws IOException {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(given);
        headers.put("Tus-Resumable", "1.0.0");
        headers.put("Content-Length", String.valueOf(body.length));
        InputStream content = new ByteArrayInputStream(body);
        ServletInputStream in = new ServletInputStream() {
            @Override
            public int read() throws IOException {
                return content.read();
            }

            @Override
            public boolean isFinished() {
                return false;
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setReadListener(ReadListener listener) {
                throw new UnsupportedOperationException();
            }
        };
        HttpServletRequest request = proxy(HttpServletRequest.class, (name, with) -> switch (name) {
            case "getMethod" -> method;
            case "getRequestURI" -> uri;
            case "getHeader" -> headers.get((String) with[0]);
            case "getHeaderNames" -> Collections.enumeration(headers.keySet());
            case "getContentLength" -> body.length;
            case "getContentLengthLong" -> (long) body.length;
            case "getInputStream" -> in;
            default -> null;
        });
        Map<String, String> back = new HashMap<>();
        int[] status = {HttpServletResponse.SC_OK};
        HttpServletResponse response = proxy(HttpServletResponse.class, (name, with) -> switch (name) {
            case "setHeader", "addHeader" -> back.put((String) with[0], (String) with[1]);
            case "getHeader" -> back.get((String) with[0]);
            case "setStatus", "sendError" -> status[0] = (int) with[0];
            case "getStatus" -> status[0];
            case "isCommitted" -> false;
            default -> null;
        });
        servlet.service(request, response);
        return new Answer(status[0], back);
    }

    private interface Said {
        Object to(String method, Object[] given);
    }

    private static <T> T proxy(Class<T> type, Said said) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> {
                    Object answer = said.to(method.getName(), given);
                    return method.getReturnType() == void.class ? null : answer;
                }));
    }

    private String begun() throws IOException {
        String name = Base64.getEncoder().encodeToString("执法.mp4".getBytes(StandardCharsets.UTF_8));
        Answer begun = send(
                "POST",
                UploadsServlet.ADDRESS,
                Map.of("Upload-Length", String.valueOf(FILM.length), "Upload-Metadata", "filename " + name),
                new byte[0]);
        assertEquals(HttpServletResponse.SC_CREATED, begun.status());
        return begun.headers().get("Location");
    }

    private Answer sent(String uri) throws IOException {
        return send(
                "PATCH", uri, Map.of("Content-Type", "application/offset+octet-stream", "Upload-Offset", "0"), FILM);
    }

    @Test
    void what_came_in_stays_until_it_is_stored_and_the_answer_is_told_again() throws IOException {
        String uri = begun();
        faults.addAll(List.of(new Refusal("file.not-stored", ""), new IllegalStateException("no database")));
        assertEquals(423, sent(uri).status(), "the disk is full");
        Answer still = send("HEAD", uri, Map.of(), new byte[0]);
        assertEquals(423, still.status(), "the books are not kept: what else is answered throws all away");
        assertNull(still.hash());
        Answer stored = send("HEAD", uri, Map.of(), new byte[0]);
        assertEquals(STORED.hash(), stored.hash());
        assertEquals(FILM.length, read, "nothing of it was sent again");
        for (int lost = 0; lost < 2; lost++) {
            Answer again = send("HEAD", uri, Map.of(), new byte[0]);
            assertEquals(HttpServletResponse.SC_NO_CONTENT, again.status());
            assertEquals(STORED.hash(), again.hash());
            assertEquals(String.valueOf(FILM.length), again.headers().get("Upload-Offset"));
        }
        asking = world.second;
        assertNull(send("HEAD", uri, Map.of(), new byte[0]).hash(), "it is told to who has sent it");
    }

    @Test
    void what_is_refused_is_refused_again_and_not_kept() throws IOException {
        String uri = begun();
        faults.add(new Refusal("file.empty", ""));
        String why = sent(uri).headers().get("X-File-Refused");
        assertEquals(why, send("HEAD", uri, Map.of(), new byte[0]).headers().get("X-File-Refused"));
        assertEquals(0, read, "it is asked about once");
    }
}
