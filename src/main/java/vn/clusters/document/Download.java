package vn.clusters.document;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;

/** Sends a paper as an attachment that no browser may take for anything else. */
final class Download {

    private Download() {}

    static void send(Papers papers, Papers.Paper paper, HttpServletResponse response) throws IOException {
        response.setContentType(paper.type());
        response.setContentLengthLong(paper.size());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, FileName.attachment(paper.fileName()));
        papers.copy(paper, response.getOutputStream());
    }
}
