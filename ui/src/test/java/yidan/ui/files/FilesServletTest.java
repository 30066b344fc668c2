package yidan.ui.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.enterprise.inject.spi.Unmanaged;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import yidan.World;
import yidan.act.Openings;
import yidan.casework.CaseWorld;
import yidan.casework.EnforcementCase;
import yidan.files.Attachment;
import yidan.files.FileRules;
import yidan.files.FileStore;
import yidan.files.Upload;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Role;
import yidan.ui.screen.Screens;

/** How files of dossiers are handed out: to whom may read the dossier now, and to nobody's cache. */
class FilesServletTest {

    private final CaseWorld world = CaseWorld.get();

    /** What came back. */
    private static final class Answer {
        private final Map<String, String> headers = new HashMap<>();
        private final ByteArrayOutputStream body = new ByteArrayOutputStream();
        private int status = HttpServletResponse.SC_OK;

        private HttpServletResponse response() {
            ServletOutputStream out = new ServletOutputStream() {
                @Override
                public void write(int one) {
                    body.write(one);
                }

                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setWriteListener(WriteListener listener) {
                    throw new UnsupportedOperationException();
                }
            };
            return proxy(HttpServletResponse.class, (method, given) -> switch (method) {
                case "setHeader" -> headers.put((String) given[0], (String) given[1]);
                case "setStatus", "sendError" -> status = (int) given[0];
                case "getOutputStream" -> out;
                default -> null;
            });
        }
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

    @BeforeEach
    void a_monday() {
        world.world.itIs(CaseWorld.DAY);
    }

    /** @param asked parameters, and the stretch under {@code Range} */
    private static Answer answer(Actor reader, Id<EnforcementCase> of, String hash, Map<String, String> asked)
            throws IOException {
        Screens.get().window(reader);
        HttpServletRequest request = proxy(HttpServletRequest.class, (method, given) -> switch (method) {
            case "getPathInfo" -> "/case/" + of + "/" + hash;
            case "getParameter", "getHeader" -> asked.get((String) given[0]);
            default -> null;
        });
        Answer answer = new Answer();
        FilesServlet servlet = new Unmanaged<>(CDI.current().getBeanManager(), FilesServlet.class)
                .newInstance()
                .produce()
                .inject()
                .get();
        servlet.doGet(request, answer.response());
        return answer;
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    private static String kept(Actor by, byte[] content) {
        Screens.get().window(by);
        return CDI.current()
                .select(FileStore.class)
                .get()
                .keep(by, new Upload(new ByteArrayInputStream(content), "现场照片.png"), FileRules.evidence())
                .hash();
    }

    @Test
    void no_browser_keeps_what_it_showed_so_that_it_is_asked_each_time_who_may_see_it() throws IOException {
        Id<EnforcementCase> of = world.opened(world.item("秸秆"));
        byte[] picture = picture();
        String hash = kept(world.officer, picture);
        world.evidence(of, List.of(hash));
        for (Map<String, String> asked : List.of(
                Map.<String, String>of(), Map.of("small", ""), Map.of("download", ""), Map.of("Range", "bytes=0-9"))) {
            assertEquals(
                    "private, no-store",
                    answer(world.officer, of, hash, asked).headers.get("Cache-Control"),
                    asked.toString());
        }
        assertArrayEquals(
                picture, answer(world.officer, of, hash, Map.of()).body.toByteArray());
        Answer closed = answer(world.neighbour, of, hash, Map.of());
        assertEquals(HttpServletResponse.SC_NOT_FOUND, closed.status);
        assertNull(closed.headers.get("Content-Disposition"));
    }

    @Test
    void a_player_gets_the_stretch_it_asks_for() throws IOException {
        Id<EnforcementCase> of = world.opened(world.item("秸秆"));
        byte[] picture = picture();
        String hash = kept(world.officer, picture);
        world.evidence(of, List.of(hash));
        Answer stretch = answer(world.officer, of, hash, Map.of("Range", "bytes=10-29"));
        assertEquals(HttpServletResponse.SC_PARTIAL_CONTENT, stretch.status);
        assertEquals("bytes", stretch.headers.get("Accept-Ranges"));
        assertEquals("bytes 10-29/" + picture.length, stretch.headers.get("Content-Range"));
        assertArrayEquals(Arrays.copyOfRange(picture, 10, 30), stretch.body.toByteArray());
        Answer rest = answer(world.officer, of, hash, Map.of("Range", "bytes=40-"));
        assertArrayEquals(Arrays.copyOfRange(picture, 40, picture.length), rest.body.toByteArray());
        Answer beyond = answer(world.officer, of, hash, Map.of("Range", "bytes=" + picture.length + "-"));
        assertEquals(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE, beyond.status);
    }

    @Test
    void who_supervises_looks_at_evidence_and_takes_nothing_away() throws IOException, SQLException {
        Actor special = world.world.person("files-special", World.JUSTICE, Role.SPECIAL_SUPERVISOR);
        try (Connection owner = world.world.owner().getConnection();
                Statement given = owner.createStatement()) {
            given.executeUpdate(
                    "insert into yidan.mandate (county_id, id, tenant_id, user_name, reads_tenant, valid_from,"
                            + " title) values (140821, gen_random_uuid(), " + World.JUSTICE + ", 'files-special', "
                            + World.NIUDU + ", '2026-01-01', '特邀监督员')");
        }
        Id<EnforcementCase> of = world.opened(world.item("秸秆"));
        byte[] picture = picture();
        String hash = kept(world.officer, picture);
        world.evidence(of, List.of(hash));
        CDI.current().select(Openings.class).get().open(special, EnforcementCase.class, of, "核对现场照片。");
        assertArrayEquals(picture, answer(special, of, hash, Map.of()).body.toByteArray());
        Answer taken = answer(special, of, hash, Map.of("download", ""));
        assertEquals(HttpServletResponse.SC_FORBIDDEN, taken.status);
        assertEquals(0, taken.body.size());
        assertEquals(0, links(of, special, hash));
        assertEquals(1, links(of, world.officer, hash));
    }

    /** How many links take the file along. */
    private long links(Id<EnforcementCase> of, Actor reader, String hash) {
        FileStrip strip = world.world.registers.read(reader, register -> {
            EnforcementCase one = register.load(EnforcementCase.class, of);
            return new FileStrip(
                    one,
                    reader,
                    Attachment.of(register, of.value(), hash).stream().toList());
        });
        return strip.getElement()
                .getChild(0)
                .getChildren()
                .filter(part -> part.getTag().equals("a") && part.hasAttribute("download"))
                .count();
    }
}
