package vn.clusters.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.organisation.Officers;
import vn.clusters.organisation.Role;
import vn.clusters.support.Browser;
import vn.clusters.support.BrowserTest;
import vn.clusters.support.Keyboard;

/** The administrator looks that all is well, seats an officer, enters a rule and an own calendar, all by keyboard. */
@BrowserTest
class AdministratorsDayTests {

    private static final String OFFICER = "ngay.vp";

    @Autowired
    Officers officers;

    @Autowired
    BusinessTime time;

    @Test
    void an_administrator_works_from_signing_in_to_signing_out(Browser browser) {
        Keyboard hands = new Keyboard(browser, "administrator").signIn("admin");
        lookThatAllIsWell(hands, browser);
        seatAnOfficer(hands);
        enterARule(hands);
        lookAtHandOvers(hands);
        setUpNotices(hands);
        hands.signOut();
    }

    private void lookThatAllIsWell(Keyboard hands, Browser browser) {
        hands.press("Quản trị").station("Việc của tôi").press("Bước lỗi").station("Bước lỗi chờ xử lý");
        hands.go("Thư gửi đi").station("Thư gửi đi");
        hands.go("Đối chiếu danh sách việc")
                .toContents()
                .press("Kiểm tra")
                .see("Đã đối chiếu")
                .station("Đối chiếu danh sách việc");
        assertThat(browser.path()).isEqualTo("/admin/inbox");
    }

    private void seatAnOfficer(Keyboard hands) {
        hands.go("Cán bộ").station("Cán bộ").toContents().press("Thêm cán bộ");
        hands.type("Tên đăng nhập", OFFICER).type("Chức danh", "Chuyên viên mới – Văn phòng UBND tỉnh");
        hands.choose("Cơ quan", "Văn phòng").choose("Vai trò", "Chuyên viên Văn phòng");
        hands.type("Mật khẩu", "đá vọng phu 2026").station("Cán bộ").press("Thêm cán bộ");
        hands.see("Chuyên viên mới").station("Chuyên viên mới").toContents();
        hands.choose("Vai trò", "Văn thư")
                .type("Đến hết ngày", time.today().plusMonths(3))
                .press("Giao vai trò");
        hands.go("Cán bộ")
                .keys("/")
                .keys(OFFICER)
                .enter()
                .toRow(OFFICER)
                .see("Văn thư")
                .station("Cán bộ");
        hands.enter().station("Chuyên viên mới");
        assertThat(officers.holding(Role.RECORDS_CLERK)).extracting("username").contains(OFFICER);
    }

    private void enterARule(Keyboard hands) {
        LocalDate newYear = time.today().plusYears(1).withDayOfYear(1);
        hands.go("Quy định tỉnh").station("Quy định tỉnh").toContents();
        hands.press("Mức chênh lệch chấp nhận")
                .station("Mức chênh lệch chấp nhận")
                .toContents();
        hands.type("Nội dung", "2").type("Áp dụng từ ngày", newYear);
        hands.type("Văn bản quy định", "Quyết định 45/QĐ-UBND của UBND tỉnh").type("Ngày văn bản", time.today());
        hands.press("Xem khác gì").see("Sẽ áp dụng").station("Mức chênh lệch chấp nhận");
        hands.toContents().press("Ghi quy định").see("Quyết định 45/QĐ-UBND").station("Mức chênh lệch chấp nhận");
    }

    private void lookAtHandOvers(Keyboard hands) {
        hands.go("Hồ sơ").toContents().press("Bàn giao hàng loạt").station("Bàn giao hàng loạt");
    }

    private void setUpNotices(Keyboard hands) {
        hands.go("Việc của tôi").press("Thông báo,").toContents().press("Cách nhận thông báo");
        hands.station("Cách nhận thông báo").toContents().to("Mỗi sáng").keys(org.openqa.selenium.Keys.ARROW_UP);
        assertThat(hands.focused()).startsWith("Mỗi sự kiện");
        hands.press("Lưu").told("Đã lưu.").press("Cấp địa chỉ").told("Hãy chép địa chỉ này ngay");
        hands.station("Cách nhận thông báo").press("Thu hồi địa chỉ").told("Đã thu hồi");
    }
}
