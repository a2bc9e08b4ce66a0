package vn.clusters.document;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** Sends a paper as an attachment that no browser may take for anything else. */
final class Download {

    private Download() {}

    static void send(Papers papers, Papers.Paper paper, HttpServletResponse response) throws IOException {
        response.setContentType(paper.type());
        response.setContentLengthLong(paper.size());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(paper.fileName(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        papers.copy(paper, response.getOutputStream());
    }
}
