package yidan.ui.portal;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yidan.publication.ListQuestion;
import yidan.record.RecordExport;
import yidan.tenancy.CountyCode;

/** Answers the public addresses: no session, no cookie, no script; what has not changed is not sent again. */
@WebServlet(
        urlPatterns = {"", "/c/*"},
        name = "portal")
public class PortalServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String FOR_A_MINUTE = "public, max-age=60";
    private static final String VERSION = PortalServlet.class.getName() + ".version";
    private static final String POLICY = "default-src 'self'; script-src 'none'; object-src 'none'; base-uri 'none';"
            + " form-action 'self'; frame-ancestors 'self'";

    @Inject
    private transient Portal portal;

    @Inject
    private transient CountyDirectory counties;

    @Inject
    private transient RecordExport export;

    @Inject
    private transient Clock clock;

    private transient TemplateEngine templates;
    private String deployed;

    @Override
    public void init() {
        templates = TemplateEngine.createPrecompiled(
                null, ContentType.Html, getClass().getClassLoader(), "yidan.ui.portal.pages");
        deployed = Long.toString(clock.millis(), Character.MAX_RADIX);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (path.length() > 1 && path.endsWith("/")) {
            redirect(response, path.equals("/c/") ? "/" : path.substring(0, path.length() - 1));
            return;
        }
        if (path.equals("/c")) {
            redirect(response, "/");
            return;
        }
        Optional<Address> address = Address.of(path);
        if (address.isEmpty()) {
            notFound(response);
            return;
        }
        answer(address.get(), request, response);
    }

    private void answer(Address address, HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (address) {
            case Address.Counties all -> counties(request, response);
            case Address.County one -> {
                if (!isKnown(one.county(), request, response)) {
                    page(request, response, "county", portal.county(one.county()));
                }
            }
            case Address.Heads heads when heads.file() -> headsFile(heads.county(), response);
            // Heads are written by night, not by publications: the page is small and always made.
            case Address.Heads heads -> page(request, response, "heads", portal.heads(heads.county(), number(request)));
            case Address.Benchmarks all -> {
                if (!isKnown(all.county(), request, response)) {
                    page(request, response, "benchmarks", portal.benchmarks(all.county()));
                }
            }
            case Address.Listing list -> {
                if (!isKnown(list.county(), request, response)) {
                    listing(list, request, response);
                }
            }
        }
    }

    private void listing(Address.Listing list, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (list.workbook()) {
            workbook(list, request, response);
        } else if (list.item() > 0) {
            page(request, response, "item", portal.item(list));
        } else {
            ListQuestion question = new ListQuestion(
                    parameter(request, "q"), parameter(request, "type"), parameter(request, "department"));
            Optional<Portal.Found<ListPage>> found = portal.list(list, question, number(request));
            Optional<LocalDate> day = day(parameter(request, "on"));
            if (found.isPresent() && day.isPresent() && list.edition() == 0) {
                var then = found.get().content().editions().on(day.get());
                if (then.isPresent()) {
                    redirect(
                            response,
                            Address.edition(
                                    list.county(), list.body(), then.get().edition()));
                    return;
                }
            }
            page(request, response, "list", found);
        }
    }

    /** The version of the county's pages is its last publication; their day is part of it, since lists begin on days. */
    private boolean isKnown(CountyCode county, HttpServletRequest request, HttpServletResponse response) {
        return isKnown(Long.toString(portal.lastChange(county).toEpochMilli(), Character.MAX_RADIX), request, response);
    }

    private boolean isKnown(String version, HttpServletRequest request, HttpServletResponse response) {
        String tag = "\"" + version + "-" + Long.toString(portal.today().toEpochDay(), Character.MAX_RADIX) + "-"
                + deployed + "\"";
        String known = request.getHeader("If-None-Match");
        // A compressing server marks the tag: what it sends on is another coding of the same version.
        if (known != null
                && List.of(known.replace("-gzip\"", "\"").replace("W/", "").split("\\s*,\\s*"))
                        .contains(tag)) {
            response.setHeader("ETag", tag);
            response.setHeader("Cache-Control", FOR_A_MINUTE);
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return true;
        }
        request.setAttribute(VERSION, tag);
        return false;
    }

    private void counties(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<CountyDirectory.Entry> all = counties.all();
        String version = Integer.toString(all.hashCode(), Character.MAX_RADIX).replace('-', 'm');
        if (isKnown(version, request, response)) {
            return;
        }
        keep(request, response);
        Page page = new Page(
                Words.of("title"),
                List.of(),
                null,
                all.stream()
                        .map(CountyDirectory.Entry::updated)
                        .max(Instant::compareTo)
                        .orElse(null),
                "/");
        render(response, "counties", Map.of("page", page, "counties", all));
    }

    private <C> void page(
            HttpServletRequest request, HttpServletResponse response, String template, Optional<Portal.Found<C>> found)
            throws IOException {
        if (found.isEmpty()) {
            notFound(response);
            return;
        }
        keep(request, response);
        render(
                response,
                template,
                Map.of("page", found.get().page(), "shown", found.get().content()));
    }

    /** What exists may be kept for a minute, and then be asked for by its version; what does not exist may not. */
    private static void keep(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Cache-Control", FOR_A_MINUTE);
        if (request.getAttribute(VERSION) instanceof String tag) {
            response.setHeader("ETag", tag);
        }
    }

    private void notFound(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        response.setHeader("Cache-Control", "no-cache");
        Page page =
                new Page(Words.of("missing.title"), List.of(new Page.Crumb(Words.of("home"), "/")), null, null, "/");
        render(response, "missing", Map.of("page", page));
    }

    private void render(HttpServletResponse response, String template, Map<String, Object> model) throws IOException {
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        Utf8ByteOutput html = new Utf8ByteOutput();
        templates.render(template + ".jte", model, html);
        response.setContentLength(html.getContentLength());
        html.writeTo(response.getOutputStream());
    }

    private void workbook(Address.Listing list, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<Portal.Whole> whole = portal.whole(list);
        if (whole.isEmpty()) {
            notFound(response);
            return;
        }
        keep(request, response);
        file(
                response,
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                Words.of("workbook", whole.get().name(), whole.get().version().edition()));
        OfficialWorkbook.write(whole.get().items(), response.getOutputStream());
    }

    private void headsFile(CountyCode county, HttpServletResponse response) throws IOException {
        if (portal.heads(county, 1).isEmpty()) {
            notFound(response);
            return;
        }
        response.setHeader("Cache-Control", FOR_A_MINUTE);
        file(response, "application/jsonl", Words.of("heads.file", county.toString()));
        export.writePublished(county, response.getOutputStream());
    }

    private static void file(HttpServletResponse response, String type, String name) {
        response.setContentType(type);
        response.setHeader(
                "Content-Disposition",
                "attachment; filename*=UTF-8''"
                        + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
    }

    private static void redirect(HttpServletResponse response, String target) {
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Location", target);
        response.setHeader("Cache-Control", "no-cache");
    }

    private static String parameter(HttpServletRequest request, String name) {
        String value = Query.of(request.getQueryString()).get(name);
        return value == null ? "" : value.replace("\u0000", "");
    }

    private static int number(HttpServletRequest request) {
        String page = parameter(request, "p");
        return page.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(page) : 1;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
