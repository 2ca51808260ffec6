<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en">
<context>
    <name>AnnouncementBoard</name>
    <message>
        <source>%1 can be fetched from now on.</source>
        <translation>이제부터 받을 수 있는 것: %1.</translation>
    </message>
    <message>
        <source>These answers are right from now on: %1.</source>
        <translation>이제부터 다음 응답이 정답입니다: %1.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>없는 것: %1.</translation>
    </message>
</context>
<context>
    <name>Cause</name>
    <message>
        <source>wrong: cache key</source>
        <translation>오답: 캐시 키</translation>
    </message>
    <message>
        <source>wrong: old version</source>
        <translation>오답: 이전 버전</translation>
    </message>
    <message>
        <source>wrong: stale cache</source>
        <translation>오답: 오래된 캐시</translation>
    </message>
    <message>
        <source>no entry</source>
        <translation>진입점 없음</translation>
    </message>
    <message>
        <source>name leads nowhere</source>
        <translation>이름이 가리키는 곳 없음</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>연결 거부됨</translation>
    </message>
    <message>
        <source>connection timed out</source>
        <translation>연결 시간 초과</translation>
    </message>
    <message>
        <source>clients gave up</source>
        <translation>클라이언트가 포기함</translation>
    </message>
    <message>
        <source>no targets</source>
        <translation>대상 없음</translation>
    </message>
    <message>
        <source>no healthy target</source>
        <translation>정상 대상 없음</translation>
    </message>
    <message>
        <source>zone not enabled</source>
        <translation>활성화되지 않은 가용 영역</translation>
    </message>
    <message>
        <source>balancer&apos;s queue full</source>
        <translation>로드 밸런서 대기열 가득 참</translation>
    </message>
    <message>
        <source>balancer saturated</source>
        <translation>로드 밸런서 포화</translation>
    </message>
    <message>
        <source>target refused</source>
        <translation>대상이 거부함</translation>
    </message>
    <message>
        <source>target unreachable</source>
        <translation>대상에 연결할 수 없음</translation>
    </message>
    <message>
        <source>target timed out</source>
        <translation>대상 시간 초과</translation>
    </message>
    <message>
        <source>target died</source>
        <translation>대상이 종료됨</translation>
    </message>
    <message>
        <source>cut while draining</source>
        <translation>드레이닝 중 끊김</translation>
    </message>
    <message>
        <source>application&apos;s queue full</source>
        <translation>애플리케이션 대기열 가득 참</translation>
    </message>
    <message>
        <source>application errors</source>
        <translation>애플리케이션 오류</translation>
    </message>
    <message>
        <source>bad requests</source>
        <translation>잘못된 요청</translation>
    </message>
    <message>
        <source>origin unreachable</source>
        <translation>오리진에 연결할 수 없음</translation>
    </message>
    <message>
        <source>cached errors</source>
        <translation>캐시된 오류</translation>
    </message>
    <message>
        <source>database unreachable</source>
        <translation>데이터베이스에 연결할 수 없음</translation>
    </message>
    <message>
        <source>too many connections</source>
        <translation>연결이 너무 많음</translation>
    </message>
</context>
<context>
    <name>ChaosPlayer</name>
    <message>
        <source>The plan&apos;s entry %1 found nothing to do it to.</source>
        <translation>계획의 항목 %1에서 적용할 대상을 찾지 못했습니다.</translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message>
        <source>This cannot be pasted here: %1</source>
        <translation>여기에 붙여 넣을 수 없습니다: %1</translation>
    </message>
    <message>
        <source>There is nothing to paste</source>
        <translation>붙여 넣을 것이 없습니다</translation>
    </message>
    <message>
        <source>This is too long to be pasted</source>
        <translation>너무 길어서 붙여 넣을 수 없습니다</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>Take the last change back; in a run, as far as Play</source>
        <translation>마지막 변경을 되돌립니다. 실행 중에는 플레이를 누른 때까지만 되돌립니다</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>되돌린 변경을 다시 적용합니다</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>새로 만들기(&amp;N)</translation>
    </message>
    <message>
        <source>Begin with an empty region</source>
        <translation>빈 리전에서 시작합니다</translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation>열기(&amp;O)...</translation>
    </message>
    <message>
        <source>Open a scenario from a file</source>
        <translation>파일에서 시나리오를 엽니다</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>Write the scenario to its file</source>
        <translation>시나리오를 파일에 저장합니다</translation>
    </message>
    <message>
        <source>Save &amp;As...</source>
        <translation>다른 이름으로 저장(&amp;A)...</translation>
    </message>
    <message>
        <source>Write the scenario to another file and go on with that</source>
        <translation>시나리오를 다른 파일에 저장하고 그 파일로 계속합니다</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>종료(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>창을 닫습니다</translation>
    </message>
    <message>
        <source>&amp;Find a Command...</source>
        <translation>명령 찾기(&amp;F)...</translation>
    </message>
    <message>
        <source>Search everything that the window can do, and do it</source>
        <translation>이 창에서 할 수 있는 모든 것을 검색하고 실행합니다</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>키보드 단축키(&amp;K)</translation>
    </message>
    <message>
        <source>Every key, by menu</source>
        <translation>메뉴별 모든 단축키</translation>
    </message>
    <message>
        <source>&amp;About Stampede</source>
        <translation>Stampede 정보(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>버전과 라이선스</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>밝게(&amp;L)</translation>
    </message>
    <message>
        <source>Dark on light</source>
        <translation>밝은 배경에 어두운 글자</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>어둡게(&amp;D)</translation>
    </message>
    <message>
        <source>Light on dark</source>
        <translation>어두운 배경에 밝은 글자</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>시스템 설정에 따름(&amp;S)</translation>
    </message>
    <message>
        <source>Light or dark as the rest of the screen</source>
        <translation>시스템 화면에 맞추어 밝거나 어둡게 합니다</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Everything in English</source>
        <translation>모두 영어로 표시합니다</translation>
    </message>
    <message>
        <source>Everything in Korean</source>
        <translation>모두 한국어로 표시합니다</translation>
    </message>
    <message>
        <source>Language of the &amp;System</source>
        <translation>시스템 언어(&amp;S)</translation>
    </message>
    <message>
        <source>Korean where the system is in Korean, else English</source>
        <translation>시스템이 한국어이면 한국어, 아니면 영어로 표시합니다</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>글자 크게(&amp;L)</translation>
    </message>
    <message>
        <source>Every text an eighth larger</source>
        <translation>모든 글자를 1/8만큼 크게 합니다</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>글자 작게(&amp;S)</translation>
    </message>
    <message>
        <source>Every text an eighth smaller</source>
        <translation>모든 글자를 1/8만큼 작게 합니다</translation>
    </message>
    <message>
        <source>&amp;Normal Text</source>
        <translation>보통 글자 크기(&amp;N)</translation>
    </message>
    <message>
        <source>Text in the size it was made for</source>
        <translation>글자를 원래 크기로 되돌립니다</translation>
    </message>
    <message>
        <source>Reduced &amp;Motion</source>
        <translation>움직임 줄이기(&amp;M)</translation>
    </message>
    <message>
        <source>Nothing slides, fades or flows</source>
        <translation>미끄러짐, 페이드, 흐름 효과를 쓰지 않습니다</translation>
    </message>
    <message>
        <source>&amp;Play or Pause</source>
        <translation>플레이 또는 일시 정지(&amp;P)</translation>
    </message>
    <message>
        <source>Let the day go on, or stand still</source>
        <translation>하루를 진행하거나 멈춥니다</translation>
    </message>
    <message>
        <source>S&amp;tep</source>
        <translation>한 단계 진행(&amp;T)</translation>
    </message>
    <message>
        <source>Go ten seconds on and stand still</source>
        <translation>10초 진행하고 멈춥니다</translation>
    </message>
    <message>
        <source>To the &amp;End</source>
        <translation>끝까지(&amp;E)</translation>
    </message>
    <message>
        <source>Play the rest of the day as fast as it goes</source>
        <translation>남은 하루를 최대한 빠르게 진행합니다</translation>
    </message>
    <message>
        <source>Stand still at this moment</source>
        <translation>이 순간에 멈춥니다</translation>
    </message>
    <message>
        <source>The same day from its beginning, on the scenario&apos;s design</source>
        <translation>시나리오의 설계로 같은 하루를 처음부터 시작합니다</translation>
    </message>
    <message>
        <source>Another day of the same sort: a new seed</source>
        <translation>새 시드로 같은 종류의 다른 하루를 시작합니다</translation>
    </message>
    <message>
        <source>&amp;Keep This Design</source>
        <translation>이 설계 유지(&amp;K)</translation>
    </message>
    <message>
        <source>Make the run&apos;s drawing the scenario&apos;s, and go back to designing</source>
        <translation>이 실행의 도면을 시나리오의 도면으로 삼고 설계로 돌아갑니다</translation>
    </message>
    <message>
        <source>Save R&amp;un...</source>
        <translation>실행 저장(&amp;U)...</translation>
    </message>
    <message>
        <source>Write the run as a record that can be played again</source>
        <translation>실행을 다시 재생할 수 있는 기록으로 저장합니다</translation>
    </message>
    <message>
        <source>1 Second a Second</source>
        <translation>1초에 1초</translation>
    </message>
    <message>
        <source>As fast as a clock</source>
        <translation>시계와 같은 속도로 진행합니다</translation>
    </message>
    <message>
        <source>10 Seconds a Second</source>
        <translation>1초에 10초</translation>
    </message>
    <message>
        <source>To watch what happens</source>
        <translation>무슨 일이 일어나는지 지켜볼 때</translation>
    </message>
    <message>
        <source>1 Minute a Second</source>
        <translation>1초에 1분</translation>
    </message>
    <message>
        <source>To live through a day</source>
        <translation>하루를 겪어 볼 때</translation>
    </message>
    <message>
        <source>10 Minutes a Second</source>
        <translation>1초에 10분</translation>
    </message>
    <message>
        <source>To get through a quiet hour</source>
        <translation>조용한 시간을 넘길 때</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>패널(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>테마(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>글자(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>실행(&amp;R)</translation>
    </message>
    <message>
        <source>Spee&amp;d</source>
        <translation>속도(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Start Page</source>
        <translation>시작 페이지(&amp;S)</translation>
    </message>
    <message>
        <source>What comes with the program, and what was open lately</source>
        <translation>프로그램에 들어 있는 시나리오와 최근에 연 파일</translation>
    </message>
    <message>
        <source>&amp;Briefing</source>
        <translation>브리핑(&amp;B)</translation>
    </message>
    <message>
        <source>What the day asks for and how points are made</source>
        <translation>하루의 과제와 점수를 얻는 방법</translation>
    </message>
    <message>
        <source>&amp;Canvas</source>
        <translation>캔버스(&amp;C)</translation>
    </message>
    <message>
        <source>Where the cloud is drawn and watched</source>
        <translation>클라우드를 그리고 지켜보는 곳</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>결과(&amp;R)</translation>
    </message>
    <message>
        <source>What the day came to and why, once it is over</source>
        <translation>하루가 끝난 뒤의 결과와 그 이유</translation>
    </message>
    <message>
        <source>&amp;Announcements</source>
        <translation>공지(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Palette</source>
        <translation>팔레트(&amp;P)</translation>
    </message>
    <message>
        <source>Everything that can be drawn</source>
        <translation>그릴 수 있는 모든 것</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>선택(&amp;S)</translation>
    </message>
    <message>
        <source>Select, move and resize</source>
        <translation>선택하고 옮기고 크기를 바꿉니다</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>연결(&amp;C)</translation>
    </message>
    <message>
        <source>Draw from what calls or uses to what is called or used</source>
        <translation>호출하거나 사용하는 쪽에서 호출되거나 사용되는 쪽으로 잇습니다</translation>
    </message>
    <message>
        <source>&amp;Pan</source>
        <translation>화면 이동(&amp;P)</translation>
    </message>
    <message>
        <source>Move the canvas itself</source>
        <translation>캔버스 자체를 움직입니다</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>확대(&amp;I)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>더 크게</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>축소(&amp;O)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>더 작게</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100%</translation>
    </message>
    <message>
        <source>One to one</source>
        <translation>실제 크기</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>맞춤(&amp;F)</translation>
    </message>
    <message>
        <source>Everything that is drawn, as large as it goes</source>
        <translation>그려진 모든 것을 최대한 크게</translation>
    </message>
    <message>
        <source>&amp;Export Picture...</source>
        <translation>그림으로 내보내기(&amp;E)...</translation>
    </message>
    <message>
        <source>Write the canvas as PNG, SVG or PDF</source>
        <translation>캔버스를 PNG, SVG 또는 PDF로 저장합니다</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>개요(&amp;O)</translation>
    </message>
    <message>
        <source>The drawing as a tree</source>
        <translation>트리로 보는 도면</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation>차트(&amp;C)</translation>
    </message>
    <message>
        <source>Latency, requests, cost and points</source>
        <translation>지연 시간, 요청, 비용, 점수</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>로그(&amp;L)</translation>
    </message>
    <message>
        <source>Every call with who made it and what came of it</source>
        <translation>모든 호출과 호출한 주체, 그 결과</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>잘라내기(&amp;T)</translation>
    </message>
    <message>
        <source>Take what is selected away, and onto the clipboard</source>
        <translation>선택한 것을 클립보드로 옮깁니다</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>Put what is selected on the clipboard as text</source>
        <translation>선택한 것을 텍스트로 클립보드에 복사합니다</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>붙여넣기(&amp;P)</translation>
    </message>
    <message>
        <source>Draw what is on the clipboard</source>
        <translation>클립보드에 있는 것을 그립니다</translation>
    </message>
    <message>
        <source>Dup&amp;licate</source>
        <translation>복제(&amp;L)</translation>
    </message>
    <message>
        <source>Draw what is selected once more</source>
        <translation>선택한 것을 하나 더 그립니다</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation>이름 바꾸기(&amp;M)</translation>
    </message>
    <message>
        <source>Give what is selected another name</source>
        <translation>선택한 것의 이름을 바꿉니다</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>삭제(&amp;D)</translation>
    </message>
    <message>
        <source>Take what is selected out of the drawing</source>
        <translation>선택한 것을 도면에서 삭제합니다</translation>
    </message>
    <message>
        <source>S&amp;elect All</source>
        <translation>모두 선택(&amp;A)</translation>
    </message>
    <message>
        <source>Select everything that is drawn</source>
        <translation>그려진 모든 것을 선택합니다</translation>
    </message>
    <message>
        <source>&amp;Find...</source>
        <translation>찾기(&amp;F)...</translation>
    </message>
    <message>
        <source>Find something that is drawn by its name</source>
        <translation>그려진 것을 이름으로 찾습니다</translation>
    </message>
    <message>
        <source>&amp;Add...</source>
        <translation>추가(&amp;N)...</translation>
    </message>
    <message>
        <source>Find a kind in the palette and draw one</source>
        <translation>팔레트에서 종류를 찾아 그립니다</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>확대/축소(&amp;Z)</translation>
    </message>
    <message>
        <source>T&amp;ool</source>
        <translation>도구(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>속성(&amp;I)</translation>
    </message>
    <message>
        <source>Every setting of what is selected</source>
        <translation>선택한 것의 모든 설정</translation>
    </message>
    <message>
        <source>Load and &amp;Rules</source>
        <translation>부하와 규칙(&amp;R)</translation>
    </message>
    <message>
        <source>Requests, score, costs and limits of the day</source>
        <translation>하루의 요청, 점수, 비용, 한도</translation>
    </message>
    <message>
        <source>&amp;Restart with the Same Seed</source>
        <translation>같은 시드로 다시 시작(&amp;R)</translation>
    </message>
    <message>
        <source>Restart with a &amp;New Seed</source>
        <translation>새 시드로 다시 시작(&amp;N)</translation>
    </message>
    <message>
        <source>What was announced until now, again, or put it away</source>
        <translation>지금까지의 공지를 다시 보거나 치움</translation>
    </message>
    <message>
        <source>P&amp;ause</source>
        <translation>일시 정지(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Leave Run</source>
        <translation>실행 나가기(&amp;L)</translation>
    </message>
    <message>
        <source>Back to designing; the scenario is as it was before Play</source>
        <translation>설계로 돌아갑니다. 시나리오는 플레이하기 전 그대로입니다</translation>
    </message>
</context>
<context>
    <name>ConnectGesture</name>
    <message>
        <source>%1 to %2 instead of %3</source>
        <translation>%1: %3 대신 %2에 연결</translation>
    </message>
    <message>
        <source>Place %1 in %2</source>
        <translation>%2에 배치: %1</translation>
    </message>
    <message>
        <source>Traffic from %1 to %2</source>
        <translation>트래픽: %1 → %2</translation>
    </message>
    <message>
        <source>%1 uses %2</source>
        <translation>%1에서 %2 사용</translation>
    </message>
</context>
<context>
    <name>ConnectTool</name>
    <message>
        <source>%1 calls and uses nothing</source>
        <translation>%1에서 호출하거나 사용하는 것이 없습니다</translation>
    </message>
    <message>
        <source>Drag from %1 to what it calls or uses</source>
        <translation>%1에서 호출하거나 사용할 곳으로 끌어다 놓으세요</translation>
    </message>
    <message>
        <source>Connecting: drag from a resource to what it calls, uses or stands in. Esc ends it.</source>
        <translation>연결 중: 리소스에서 호출하거나 사용할 대상, 놓일 곳으로 끌어다 놓으세요. Esc로 끝냅니다.</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Only what adds and connects can be pasted.</source>
        <translation>추가하고 연결하는 동작만 붙여 넣을 수 있습니다.</translation>
    </message>
    <message>
        <source>There is no kind &quot;%1&quot; here.</source>
        <translation>여기에는 &quot;%1&quot; 종류가 없습니다.</translation>
    </message>
</context>
<context>
    <name>DayMarkers</name>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>A marker&apos;s tooltip: when, who announces, what.</extracomment>
        <translation>%1 %2: %3</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>The load and the rules of a day can be edited while designing, not while it is played</source>
        <translation>하루의 부하와 규칙은 설계 중에만 편집할 수 있고 플레이 중에는 편집할 수 없습니다</translation>
    </message>
    <message>
        <source>Nothing is running: press Play first</source>
        <translation>실행 중인 것이 없습니다. 먼저 플레이를 누르세요</translation>
    </message>
    <message>
        <source>The day is over; keep this design or play again to change it</source>
        <translation>하루가 끝났습니다. 변경하려면 이 설계를 유지하거나 다시 플레이하세요</translation>
    </message>
    <message>
        <source>There is nothing with the id %1</source>
        <translation>ID가 %1인 것이 없습니다</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>Placed in %1</source>
        <translation>배치: %1</translation>
    </message>
    <message>
        <source>Sends traffic to %1</source>
        <translation>트래픽 대상: %1</translation>
    </message>
    <message>
        <source>Uses %1</source>
        <translation>사용: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A setting, and in what it differs: &quot;Idle timeout: drawn 60 s, there 30 s&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: drawn, not there</source>
        <translation>%1: 도면에만 있음</translation>
    </message>
    <message>
        <source>%1: there, not drawn</source>
        <translation>%1: 실제로만 있음</translation>
    </message>
</context>
<context>
    <name>DriftWords</name>
    <message>
        <source>Drawn and there differ</source>
        <translation>도면과 실제가 다름</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>사라짐</translation>
    </message>
    <message>
        <source>It is drawn, but not there any more.</source>
        <translation>도면에는 있지만 실제로는 더 이상 없습니다.</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>It is drawn, but was never made.</source>
        <translation>도면에는 있지만 만들어진 적이 없습니다.</translation>
    </message>
    <message>
        <source>Not drawn</source>
        <translation>도면에 없음</translation>
    </message>
    <message>
        <source>It is there, but not drawn any more.</source>
        <translation>실제로는 있지만 도면에는 더 이상 없습니다.</translation>
    </message>
    <message>
        <source>What is there has other settings.</source>
        <translation>실제의 설정이 도면과 다릅니다.</translation>
    </message>
    <message>
        <source>What is there has other links.</source>
        <translation>실제의 링크가 도면과 다릅니다.</translation>
    </message>
    <message>
        <source>What is there has other settings and links.</source>
        <translation>실제의 설정과 링크가 도면과 다릅니다.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>gone %1 ago</source>
        <translation>%1 전에 사라짐</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>a call of the cloud&apos;s service by somebody</comment>
        <translation>%2의 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a reason and its code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>거부됨</translation>
    </message>
    <message>
        <source>restore</source>
        <translation>복원</translation>
    </message>
    <message>
        <source>retry</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>진입점</translation>
    </message>
    <message>
        <source>entry, no request comes here yet</source>
        <translation>진입점, 아직 요청이 오지 않음</translation>
    </message>
    <message>
        <source>requests still come here</source>
        <translation>요청이 아직 이곳으로 옴</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind and id</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2 addresses free</source>
        <translation>주소 %2개 중 %1개 남음</translation>
    </message>
    <message>
        <source>load %1</source>
        <translation>부하 %1</translation>
    </message>
    <message>
        <source>%1 requests wait</source>
        <translation>대기 중인 요청 %1개</translation>
    </message>
    <message>
        <source>It is placed in no subnet.</source>
        <translation>어느 서브넷에도 배치되지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <translation>%2개 중 %1개 남음</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>미사용</translation>
    </message>
    <message>
        <source>in service %1</source>
        <translation>서비스 중 %1</translation>
    </message>
    <message>
        <source>pending %1</source>
        <translation>준비 중 %1</translation>
    </message>
    <message>
        <source>leaving %1</source>
        <translation>나가는 중 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a state and why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a name and its status</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Goal</name>
    <message>
        <source>Rank</source>
        <translation>순위</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>요청 수</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>정답 수</translation>
    </message>
    <message>
        <source>Late answers</source>
        <translation>늦은 응답 수</translation>
    </message>
    <message>
        <source>Wrong answers</source>
        <translation>오답</translation>
    </message>
    <message>
        <source>Failed requests</source>
        <translation>실패한 요청 수</translation>
    </message>
    <message>
        <source>Requests without an answer at the end</source>
        <translation>끝날 때 답이 없는 요청 수</translation>
    </message>
    <message>
        <source>Answers with a latency</source>
        <translation>지연 시간이 있는 응답 수</translation>
    </message>
    <message>
        <source>Mean latency in ms</source>
        <translation>평균 지연 시간(ms)</translation>
    </message>
    <message>
        <source>p50 latency in ms</source>
        <translation>p50 지연 시간(ms)</translation>
    </message>
    <message>
        <source>p90 latency in ms</source>
        <translation>p90 지연 시간(ms)</translation>
    </message>
    <message>
        <source>p95 latency in ms</source>
        <translation>p95 지연 시간(ms)</translation>
    </message>
    <message>
        <source>p99 latency in ms</source>
        <translation>p99 지연 시간(ms)</translation>
    </message>
    <message>
        <source>Longest latency in ms</source>
        <translation>최장 지연 시간(ms)</translation>
    </message>
    <message>
        <source>Cost in $</source>
        <translation>비용($)</translation>
    </message>
    <message>
        <source>List price in $</source>
        <translation>정가($)</translation>
    </message>
    <message>
        <source>Calls that went well</source>
        <translation>성공한 호출 수</translation>
    </message>
    <message>
        <source>Refused calls</source>
        <translation>거부된 호출 수</translation>
    </message>
    <message>
        <source>Played seconds</source>
        <translation>플레이한 시간(초)</translation>
    </message>
    <message>
        <source>Failed requests (%1)</source>
        <translation>실패한 요청 수(%1)</translation>
    </message>
    <message>
        <source>Cost in $ (%1)</source>
        <translation>비용($)(%1)</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1: %2 이상 %3 이하</translation>
    </message>
    <message>
        <source>%1: at least %2</source>
        <translation>%1: %2 이상</translation>
    </message>
    <message>
        <source>%1: at most %2</source>
        <translation>%1: %2 이하</translation>
    </message>
    <message>
        <source>Score: higher than that of at least 1 other team</source>
        <translation>점수: 다른 팀 1곳 이상보다 높게</translation>
    </message>
    <message>
        <source>Score: higher than that of %1</source>
        <translation>점수: 더 높아야 하는 상대 %1</translation>
    </message>
</context>
<context>
    <name>HintBook</name>
    <message>
        <source>There is no further step of the hint %1.</source>
        <translation>힌트 %1에는 다음 단계가 없습니다.</translation>
    </message>
    <message>
        <source>The hint %1 can be asked for from %2 on.</source>
        <translation>힌트 %1: %2부터 볼 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>Incident</name>
    <message>
        <source>A balancer was gone</source>
        <translation>로드 밸런서가 사라짐</translation>
    </message>
    <message>
        <source>A route was missing</source>
        <translation>경로가 없어짐</translation>
    </message>
    <message>
        <source>A network ACL denied traffic</source>
        <translation>네트워크 ACL이 트래픽을 거부함</translation>
    </message>
    <message>
        <source>A security group&apos;s rule was missing</source>
        <translation>보안 그룹의 규칙이 없어짐</translation>
    </message>
    <message>
        <source>Instances did not serve</source>
        <translation>인스턴스가 응답하지 않음</translation>
    </message>
    <message>
        <source>Overload</source>
        <translation>과부하</translation>
    </message>
    <message>
        <source>Addresses had run out</source>
        <translation>주소가 바닥남</translation>
    </message>
    <message>
        <source>Wrong answers</source>
        <translation>오답</translation>
    </message>
    <message>
        <source>CPU credits had run out</source>
        <translation>CPU 크레딧이 바닥남</translation>
    </message>
    <message>
        <source>A database did not serve</source>
        <translation>데이터베이스가 응답하지 않음</translation>
    </message>
</context>
<context>
    <name>KindLook</name>
    <message>
        <source>Traffic</source>
        <translation>트래픽</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>로드 밸런싱</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>컴퓨팅</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>콘텐츠 전송</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>데이터</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <extracomment>The tag of the language that this translation is in: &quot;ko&quot; for Korean.</extracomment>
        <translation>ko</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>served fast</source>
        <translation>빠른 응답</translation>
    </message>
    <message>
        <source>served late</source>
        <translation>늦은 응답</translation>
    </message>
    <message>
        <source>served very late</source>
        <translation>매우 늦은 응답</translation>
    </message>
    <message>
        <source>served too late</source>
        <translation>너무 늦은 응답</translation>
    </message>
    <message>
        <source>hints</source>
        <translation>힌트</translation>
    </message>
    <message>
        <source>from the host</source>
        <translation>진행자가 준 점수</translation>
    </message>
    <message>
        <source>served %1</source>
        <extracomment>A row of the ledger: answers of a band that the scenario names.</extracomment>
        <translation>응답: %1</translation>
    </message>
    <message>
        <source>cost: %1</source>
        <extracomment>A row of the ledger: what the resources of a kind cost.</extracomment>
        <translation>비용: %1</translation>
    </message>
</context>
<context>
    <name>Load</name>
    <message>
        <source>The first rule that names the kind applies.</source>
        <translation>그 종류를 가리키는 첫 규칙이 적용됩니다.</translation>
    </message>
    <message>
        <source>The kinds it is for; *: all.</source>
        <translation>적용되는 종류. *: 전체.</translation>
    </message>
    <message>
        <source>The block that is paid once it has begun.</source>
        <translation>시작되면 요금을 내는 시간 단위.</translation>
    </message>
    <message>
        <source>For each started block.</source>
        <translation>시작된 시간 단위마다.</translation>
    </message>
    <message>
        <source>The same by instance type.</source>
        <translation>인스턴스 유형별 요금.</translation>
    </message>
    <message>
        <source>The instance type.</source>
        <translation>인스턴스 유형.</translation>
    </message>
    <message>
        <source>A factor on the provider&apos;s price.</source>
        <translation>클라우드 제공업체 가격에 곱하는 배수.</translation>
    </message>
    <message>
        <source>The instance types on offer; left out: all.</source>
        <translation>제공되는 인스턴스 유형. 없으면 전체.</translation>
    </message>
    <message>
        <source>How long each change of the rate takes.</source>
        <translation>요청률이 한 번 바뀌는 데 걸리는 시간.</translation>
    </message>
    <message>
        <source>Work that an answer takes.</source>
        <translation>응답 하나에 드는 작업량.</translation>
    </message>
    <message>
        <source>The tail index, of pareto.</source>
        <translation>파레토 분포의 꼬리 지수.</translation>
    </message>
    <message>
        <source>The largest value as a multiple of the smallest, of pareto.</source>
        <translation>파레토 분포에서 가장 작은 값에 대한 가장 큰 값의 배수.</translation>
    </message>
    <message>
        <source>How the parameter&apos;s values are spread.</source>
        <translation>파라미터 값의 분포.</translation>
    </message>
    <message>
        <source>How many different keys are asked for.</source>
        <translation>요청되는 서로 다른 키의 수.</translation>
    </message>
    <message>
        <source>The exponent of their popularity, 0 for uniform.</source>
        <translation>키 인기도의 지수. 0은 균등.</translation>
    </message>
    <message>
        <source>Keys a minute that give way to new ones.</source>
        <translation>1분마다 새 키로 바뀌는 키의 수.</translation>
    </message>
    <message>
        <source>Its part of the load, relative to the other classes.</source>
        <translation>다른 클래스에 견준 부하 비중.</translation>
    </message>
    <message>
        <source>What it asks for.</source>
        <translation>요청하는 경로.</translation>
    </message>
    <message>
        <source>The query-string parameter that carries the key; empty: none.</source>
        <translation>키를 담는 쿼리 문자열 파라미터. 비어 있으면 없음.</translation>
    </message>
    <message>
        <source>How long the client waits; 0: for ever.</source>
        <translation>클라이언트가 기다리는 시간. 0: 무제한.</translation>
    </message>
    <message>
        <source>How often the client tries again.</source>
        <translation>클라이언트가 다시 시도하는 횟수.</translation>
    </message>
    <message>
        <source>The size of an answer.</source>
        <translation>응답 하나의 크기.</translation>
    </message>
    <message>
        <source>What each request carries.</source>
        <translation>요청마다 담긴 것.</translation>
    </message>
    <message>
        <source>The cookie&apos;s name.</source>
        <translation>쿠키의 이름.</translation>
    </message>
    <message>
        <source>How many different values it takes.</source>
        <translation>서로 다른 값의 수.</translation>
    </message>
    <message>
        <source>What a boot script can fetch and start.</source>
        <translation>부팅 스크립트가 받아서 시작할 수 있는 것.</translation>
    </message>
    <message>
        <source>Where a boot script fetches it.</source>
        <translation>부팅 스크립트가 받는 곳.</translation>
    </message>
    <message>
        <source>The paths that it answers; empty: every path.</source>
        <translation>응답하는 경로. 비어 있으면 모든 경로.</translation>
    </message>
    <message>
        <source>Answered at once, for health checks.</source>
        <translation>상태 검사를 위해 바로 응답하는 경로.</translation>
    </message>
    <message>
        <source>Checks are answered while all workers are busy.</source>
        <translation>작업자가 모두 처리 중이어도 상태 검사에 응답합니다.</translation>
    </message>
    <message>
        <source>Requests that a process works on at a time.</source>
        <translation>프로세스 하나가 한 번에 처리하는 요청 수.</translation>
    </message>
    <message>
        <source>Requests that may wait; -1: any number.</source>
        <translation>기다릴 수 있는 요청 수. -1: 제한 없음.</translation>
    </message>
    <message>
        <source>Who is worked on.</source>
        <translation>어떤 요청을 처리하는지.</translation>
    </message>
    <message>
        <source>What a request meets that can no longer wait.</source>
        <translation>더 기다릴 수 없는 요청을 다루는 방식.</translation>
    </message>
    <message>
        <source>The part of the demand that needs a CPU.</source>
        <translation>작업량 중 CPU가 필요한 비율.</translation>
    </message>
    <message>
        <source>Of each process.</source>
        <translation>프로세스 하나당.</translation>
    </message>
    <message>
        <source>From its start to its first answer.</source>
        <translation>시작부터 첫 응답까지.</translation>
    </message>
    <message>
        <source>The part of requests that fail by themselves.</source>
        <translation>스스로 실패하는 요청의 비율.</translation>
    </message>
    <message>
        <source>What a request gets whose parameter did not arrive.</source>
        <translation>파라미터가 도착하지 않은 요청이 받는 것.</translation>
    </message>
    <message>
        <source>Cache-Control: max-age of its answers; -1: not sent.</source>
        <translation>응답의 Cache-Control: max-age. -1: 보내지 않음.</translation>
    </message>
    <message>
        <source>It can keep answers in a cache node.</source>
        <translation>응답을 캐시 노드에 보관할 수 있습니다.</translation>
    </message>
    <message>
        <source>The flag that tells it where.</source>
        <translation>캐시 노드의 위치를 알려 주는 플래그.</translation>
    </message>
    <message>
        <source>Work that an answer from the cache takes.</source>
        <translation>캐시에서 응답할 때 드는 작업량.</translation>
    </message>
    <message>
        <source>How long an answer stays in the cache.</source>
        <translation>응답이 캐시에 남는 시간.</translation>
    </message>
    <message>
        <source>How arrivals are spread around the rate.</source>
        <translation>요청률을 중심으로 한 도착의 분포.</translation>
    </message>
    <message>
        <source>Left out of the statistics.</source>
        <translation>통계에서 빼는 시간.</translation>
    </message>
    <message>
        <source>What can be fetched at 0:00:00; left out: everything.</source>
        <translation>0:00:00에 받을 수 있는 것. 없으면 전부.</translation>
    </message>
    <message>
        <source>Which answers are right at 0:00:00; left out: all.</source>
        <translation>0:00:00에 정답인 응답. 없으면 전부.</translation>
    </message>
    <message>
        <source>Behind &quot;served:&quot; in the ledger.</source>
        <translation>점수 원장에서 &quot;served:&quot; 뒤에 붙는 이름.</translation>
    </message>
    <message>
        <source>For each right answer in this time.</source>
        <translation>이 시간 안의 정답 하나마다.</translation>
    </message>
    <message>
        <source>For each wrong answer.</source>
        <translation>오답 하나마다.</translation>
    </message>
    <message>
        <source>For each request without an answer.</source>
        <translation>응답 없는 요청 하나마다.</translation>
    </message>
    <message>
        <source>What a dollar of cost is worth.</source>
        <translation>비용 1달러의 점수.</translation>
    </message>
    <message>
        <source>The span that the trend is taken over.</source>
        <translation>추세를 계산하는 기간.</translation>
    </message>
    <message>
        <source>Cost rule</source>
        <translation>비용 규칙</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Per started</source>
        <translation>과금 단위 시간</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>달러</translation>
    </message>
    <message>
        <source>USD by type</source>
        <translation>유형별 달러</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Catalog price times</source>
        <translation>정가 배수</translation>
    </message>
    <message>
        <source>Instance types</source>
        <translation>인스턴스 유형</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>변화 시간</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>작업량</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>분포</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>평균</translation>
    </message>
    <message>
        <source>Cv2</source>
        <translation>변동 계수²</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>알파</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>최대</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Distinct</source>
        <translation>서로 다른 값</translation>
    </message>
    <message>
        <source>Zipf</source>
        <translation>지프 지수</translation>
    </message>
    <message>
        <source>Replaced per minute</source>
        <translation>분당 교체</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>요청 클래스</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>비중</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>경로</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>파라미터</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>대기 한도</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>재시도 횟수</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>응답 크기</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>쿠키</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>애플리케이션</translation>
    </message>
    <message>
        <source>Artifact</source>
        <translation>아티팩트</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>응답하는 경로</translation>
    </message>
    <message>
        <source>Health path</source>
        <translation>상태 검사 경로</translation>
    </message>
    <message>
        <source>Health beside work</source>
        <translation>처리 중 상태 검사 응답</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>작업자</translation>
    </message>
    <message>
        <source>Queue limit</source>
        <translation>대기열 한도</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>처리 순서</translation>
    </message>
    <message>
        <source>When full</source>
        <translation>가득 찼을 때</translation>
    </message>
    <message>
        <source>CPU fraction</source>
        <translation>CPU 비율</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>메모리</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>오류율</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>응답</translation>
    </message>
    <message>
        <source>Without parameter</source>
        <translation>파라미터가 없을 때</translation>
    </message>
    <message>
        <source>Max age</source>
        <translation>최대 수명</translation>
    </message>
    <message>
        <source>Cache client</source>
        <translation>캐시 클라이언트</translation>
    </message>
    <message>
        <source>Cache flag</source>
        <translation>캐시 플래그</translation>
    </message>
    <message>
        <source>Cached demand</source>
        <translation>캐시 응답 작업량</translation>
    </message>
    <message>
        <source>Cached for</source>
        <translation>캐시 유지 시간</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>도착</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>워밍업</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>받을 수 있는 것</translation>
    </message>
    <message>
        <source>Accepted answers</source>
        <translation>인정되는 응답</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>구간</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>미만</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>Wrong points</source>
        <translation>오답 점수</translation>
    </message>
    <message>
        <source>Failed points</source>
        <translation>실패 점수</translation>
    </message>
    <message>
        <source>Points per USD</source>
        <translation>1달러당 점수</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>추세</translation>
    </message>
    <message>
        <source>What right answers earn by the time they took.</source>
        <translation>정답이 걸린 시간에 따라 얻는 점수.</translation>
    </message>
    <message>
        <source>How values are spread.</source>
        <translation>값의 분포.</translation>
    </message>
    <message>
        <source>The mean; of empirical ones it follows from the points.</source>
        <translation>평균. 경험 분포에서는 점에서 계산됩니다.</translation>
    </message>
    <message>
        <source>Variance / mean^2, of lognormal and (from 1 on) hyperexponential.</source>
        <translation>로그 정규 분포와 초지수 분포(1 이상)의 분산/평균².</translation>
    </message>
    <message>
        <source>Unique among the classes.</source>
        <translation>요청 클래스끼리 겹치지 않아야 합니다.</translation>
    </message>
    <message>
        <source>Unique among the applications.</source>
        <translation>애플리케이션끼리 겹치지 않아야 합니다.</translation>
    </message>
    <message>
        <source>What its answers are called; its id where this is left out.</source>
        <translation>응답의 이름. 없으면 애플리케이션의 ID.</translation>
    </message>
    <message>
        <source>The sorts of requests.</source>
        <translation>요청의 종류.</translation>
    </message>
    <message>
        <source>Answered in less than this; the last band has none.</source>
        <translation>이보다 빠른 응답. 마지막 구간에는 없습니다.</translation>
    </message>
    <message>
        <source>Its requests ask a database.</source>
        <translation>요청을 처리하면서 데이터베이스에 쿼리합니다.</translation>
    </message>
    <message>
        <source>The part of its requests that ask the database once, after their own work.</source>
        <translation>요청 중 자체 작업을 마친 뒤 데이터베이스에 한 번 쿼리하는 비율.</translation>
    </message>
    <message>
        <source>Work that a query is for the database.</source>
        <translation>쿼리 하나가 데이터베이스에 주는 작업량.</translation>
    </message>
    <message>
        <source>A worker waits until the database has answered; else it goes on meanwhile.</source>
        <translation>작업자가 데이터베이스의 응답을 기다립니다. 끄면 그동안 다른 요청을 처리합니다.</translation>
    </message>
    <message>
        <source>Database client</source>
        <translation>데이터베이스 클라이언트</translation>
    </message>
    <message>
        <source>Database flag</source>
        <translation>데이터베이스 플래그</translation>
    </message>
    <message>
        <source>Query share</source>
        <translation>쿼리 비율</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>쿼리</translation>
    </message>
    <message>
        <source>Holds worker</source>
        <translation>작업자 점유</translation>
    </message>
</context>
<context>
    <name>LogWords</name>
    <message>
        <source>you</source>
        <translation>나</translation>
    </message>
    <message>
        <source>auto scaling</source>
        <translation>오토 스케일링</translation>
    </message>
    <message>
        <source>chaos</source>
        <translation>카오스</translation>
    </message>
    <message>
        <source>host</source>
        <translation>진행자</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>클라우드</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>성공</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>거부됨</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>actor and name</comment>
        <extracomment>An actor of the log and its name: &quot;host: Maria&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 외 %2개</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>call and outcome</comment>
        <extracomment>A call in the log and what came of it: &quot;1:02:00 you CreateSubnet subnet-a: refused&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>note</source>
        <translation>알림</translation>
    </message>
</context>
<context>
    <name>MoveGesture</name>
    <message>
        <source>&quot;%1&quot; is in zone %2 and cannot go to another.</source>
        <translation>&quot;%1&quot;: 가용 영역 %2에 있어 다른 가용 영역으로 옮길 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>%1&#xa0;/&#xa0;h</source>
        <comment>money per hour</comment>
        <translation>%1/시간</translation>
    </message>
    <message>
        <source>%1&#xa0;ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1&#xa0;s</source>
        <translation>%1초</translation>
    </message>
    <message>
        <source>%1&#xa0;h</source>
        <translation>%1시간</translation>
    </message>
    <message>
        <source>%1&#xa0;h %2&#xa0;min</source>
        <translation>%1시간 %2분</translation>
    </message>
    <message>
        <source>%1&#xa0;min</source>
        <translation>%1분</translation>
    </message>
    <message>
        <source>%1&#xa0;min %2&#xa0;s</source>
        <translation>%1분 %2초</translation>
    </message>
    <message>
        <source>%1&#xa0;req/s</source>
        <comment>requests per second</comment>
        <translation>%1&#xa0;req/s</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1&#xa0;B</source>
        <comment>bytes</comment>
        <translation>%1&#xa0;B</translation>
    </message>
    <message>
        <source>%1&#xa0;kB</source>
        <translation>%1&#xa0;kB</translation>
    </message>
    <message>
        <source>%1&#xa0;MB</source>
        <translation>%1&#xa0;MB</translation>
    </message>
    <message>
        <source>%1&#xa0;GB</source>
        <translation>%1&#xa0;GB</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>A picture is a .png, .svg or .pdf.</source>
        <translation>그림은 .png, .svg 또는 .pdf 파일입니다.</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Nothing can be written there.</source>
        <translation>그곳에 아무것도 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>This is not a whole record of unsaved work.</source>
        <translation>저장되지 않은 작업의 온전한 기록이 아닙니다.</translation>
    </message>
    <message>
        <source>Another version of Stampede has written this.</source>
        <translation>다른 버전의 Stampede가 기록한 것입니다.</translation>
    </message>
</context>
<context>
    <name>ResourceCommand</name>
    <message>
        <source>Nothing is running: press Play first</source>
        <translation>실행 중인 것이 없습니다. 먼저 플레이를 누르세요</translation>
    </message>
    <message>
        <source>The day is over</source>
        <translation>하루가 끝났습니다</translation>
    </message>
    <message>
        <source>Nothing was refused</source>
        <translation>거부된 것이 없습니다</translation>
    </message>
    <message>
        <source>It is there as it is drawn</source>
        <translation>도면대로 있습니다</translation>
    </message>
    <message>
        <source>It is not there</source>
        <translation>없는 리소스입니다</translation>
    </message>
    <message>
        <source>It was refused and never there: retry it</source>
        <translation>거부되어 생긴 적이 없습니다: 다시 시도하세요</translation>
    </message>
    <message>
        <source>It is being made</source>
        <translation>만드는 중입니다</translation>
    </message>
    <message>
        <source>It is not stopped</source>
        <translation>중지된 상태가 아닙니다</translation>
    </message>
    <message>
        <source>It is stopped</source>
        <translation>중지된 상태입니다</translation>
    </message>
</context>
<context>
    <name>ResourceMenu</name>
    <message>
        <source>Disconnect</source>
        <translation>연결 끊기</translation>
    </message>
    <message>
        <source>%1...</source>
        <translation>%1...</translation>
    </message>
    <message>
        <source>Connect to</source>
        <translation>연결할 곳</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1(%2 대신)</translation>
    </message>
    <message>
        <source>Disconnect from</source>
        <translation>연결을 끊을 곳</translation>
    </message>
    <message>
        <source>Move into</source>
        <translation>옮길 곳</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>바깥</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>복제</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
</context>
<context>
    <name>ResultWords</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1~%2</translation>
    </message>
    <message>
        <source>%1 to the end</source>
        <translation>%1부터 끝까지</translation>
    </message>
    <message>
        <source>noticed after %1</source>
        <translation>%1 만에 알아챔</translation>
    </message>
    <message>
        <source>never noticed</source>
        <translation>알아채지 못함</translation>
    </message>
    <message>
        <source>over after %1</source>
        <translation>%1 만에 끝남</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>cause and share</comment>
        <extracomment>A cause of an incident and its share of the requests that failed: &quot;Overload 62 %&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <extracomment>An incident&apos;s title: what most of its requests failed of, and they failed of other things too.</extracomment>
        <translation>%1 외</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>Right answer in less than %1</source>
        <translation>%1 미만의 정답</translation>
    </message>
    <message>
        <source>Right answer, however late</source>
        <translation>아무리 늦어도 정답</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>그 밖의 전체</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>type and price</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 per started %2</source>
        <comment>prices and span</comment>
        <translation>시작된 %2마다 %1</translation>
    </message>
    <message>
        <source>free</source>
        <translation>무료</translation>
    </message>
    <message>
        <source>the list price</source>
        <translation>정가</translation>
    </message>
    <message>
        <source>%1 × the list price</source>
        <translation>정가의 %1배</translation>
    </message>
    <message>
        <source>Right answer after that</source>
        <translation>그보다 늦은 정답</translation>
    </message>
    <message>
        <source>Wrong answer</source>
        <translation>오답</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>응답 없음</translation>
    </message>
    <message>
        <source>Each dollar on the bill</source>
        <translation>청구서의 1달러마다</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1(원래 %2)</translation>
    </message>
    <message>
        <source>Instance types on offer</source>
        <translation>제공되는 인스턴스 유형</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>%1 is there already.</source>
        <translation>이미 있는 파일입니다: %1</translation>
    </message>
    <message>
        <source>Replace It</source>
        <translation>바꾸기</translation>
    </message>
</context>
<context>
    <name>ScalingPolicy</name>
    <message>
        <source>The policy %1 follows a target: its target value must be above 0.</source>
        <translation>대상 추적 정책 %1의 목표 값은 0보다 커야 합니다.</translation>
    </message>
    <message>
        <source>The step policy %1 has no steps.</source>
        <translation>단계 조정 정책 %1에 단계가 없습니다.</translation>
    </message>
    <message>
        <source>The steps of the policy %1 must neither overlap nor leave a gap.</source>
        <translation>정책 %1의 단계는 겹치거나 빈틈이 있으면 안 됩니다.</translation>
    </message>
</context>
<context>
    <name>ScenarioSheet</name>
    <message>
        <source>What the day is called.</source>
        <translation>하루의 이름.</translation>
    </message>
    <message>
        <source>How long the day is, as hours:minutes:seconds.</source>
        <translation>하루의 길이. 시:분:초.</translation>
    </message>
    <message>
        <source>What is not offered in this year is refused.</source>
        <translation>이 연도에 제공되지 않는 것은 거부됩니다.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>길이</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>연도</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>This is no plain file.</source>
        <translation>일반 파일이 아닙니다.</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1~%2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1 이상</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1 이하</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>비어 있음</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>문서에서 확인: %1</translation>
    </message>
    <message>
        <source>Derived: %1</source>
        <translation>계산으로 도출: %1</translation>
    </message>
    <message>
        <source>Remembered, may differ: %1</source>
        <translation>경험에 따른 값, 다를 수 있음: %1</translation>
    </message>
    <message>
        <source>Our own choice: %1</source>
        <translation>자체적으로 정함: %1</translation>
    </message>
    <message>
        <source>Our own choice</source>
        <translation>자체적으로 정함</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 per %2 %3</source>
        <translation>%1/%2 %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: drawn, not there</source>
        <translation>%1: 도면에만 있음</translation>
    </message>
    <message>
        <source>%1: %2 drawn %3, there %4</source>
        <translation>%1: %2 도면 %3, 실제 %4</translation>
    </message>
    <message>
        <source>%1: there, not drawn (%2)</source>
        <translation>%1: 실제로만 있음 (%2)</translation>
    </message>
    <message>
        <source>there in another order than drawn</source>
        <translation>실제의 순서가 도면과 다름</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Line %1: drawn %2, there %3</source>
        <translation>%1번째 줄: 도면 %2, 실제 %3</translation>
    </message>
    <message>
        <source>drawn %1, there %2</source>
        <translation>도면 %1, 실제 %2</translation>
    </message>
</context>
<context>
    <name>Shown</name>
    <message>
        <source>not set</source>
        <translation>지정 안 함</translation>
    </message>
    <message>
        <source>on</source>
        <translation>켜짐</translation>
    </message>
    <message>
        <source>off</source>
        <translation>꺼짐</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>drawn, not there</source>
        <translation>도면에만 있음</translation>
    </message>
    <message>
        <source>provisioning</source>
        <translation>프로비저닝 중</translation>
    </message>
    <message>
        <source>active</source>
        <translation>활성</translation>
    </message>
    <message>
        <source>impaired</source>
        <translation>문제 있음</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>중지됨</translation>
    </message>
    <message>
        <source>updating</source>
        <translation>변경 중</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>거부됨</translation>
    </message>
    <message>
        <source>draining</source>
        <translation>드레이닝 중</translation>
    </message>
    <message>
        <source>deleting</source>
        <translation>삭제 중</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>사라짐</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Addresses that a balancer takes in each of its subnets</source>
        <translation>로드 밸런서가 서브넷마다 차지하는 주소 수</translation>
    </message>
    <message>
        <source>Free addresses a subnet must have for a balancer to be placed in it</source>
        <translation>로드 밸런서를 배치하려면 서브넷에 남아 있어야 하는 주소 수</translation>
    </message>
    <message>
        <source>Application Load Balancers per Region</source>
        <translation>리전당 Application Load Balancer 수</translation>
    </message>
    <message>
        <source>Classic Load Balancers per Region</source>
        <translation>리전당 Classic Load Balancer 수</translation>
    </message>
    <message>
        <source>From CreateLoadBalancer to active, in seconds</source>
        <translation>CreateLoadBalancer부터 active까지의 시간(초)</translation>
    </message>
    <message>
        <source>Until a balancer&apos;s new subnets or attributes are in effect, in seconds</source>
        <translation>로드 밸런서의 새 서브넷이나 속성이 적용될 때까지의 시간(초)</translation>
    </message>
    <message>
        <source>From CreateLoadBalancer to in service, in seconds</source>
        <translation>CreateLoadBalancer부터 서비스 중까지의 시간(초)</translation>
    </message>
    <message>
        <source>Until a deleted balancer stops answering, in seconds</source>
        <translation>삭제된 로드 밸런서가 응답을 멈출 때까지의 시간(초)</translation>
    </message>
    <message>
        <source>Time to live of a balancer&apos;s name, in seconds</source>
        <translation>로드 밸런서 이름의 TTL(초)</translation>
    </message>
    <message>
        <source>How long a balancer tries to connect to a target, in seconds</source>
        <translation>로드 밸런서가 대상에 연결을 시도하는 시간(초)</translation>
    </message>
    <message>
        <source>Requests a Classic Load Balancer holds while its targets are busy</source>
        <translation>대상이 모두 바쁠 때 Classic Load Balancer가 붙들어 두는 요청 수</translation>
    </message>
    <message>
        <source>Median time from RunInstances to running, in seconds</source>
        <translation>RunInstances부터 running까지 시간의 중앙값(초)</translation>
    </message>
    <message>
        <source>Spread of that time: sigma of its lognormal distribution</source>
        <translation>그 시간의 퍼짐: 로그 정규 분포의 시그마</translation>
    </message>
    <message>
        <source>Median time from running to the first line of the boot script, in seconds</source>
        <translation>running부터 부팅 스크립트의 첫 행까지 시간의 중앙값(초)</translation>
    </message>
    <message>
        <source>One yum or apt-get install in a boot script, in seconds</source>
        <translation>부팅 스크립트의 yum 또는 apt-get install 한 번에 걸리는 시간(초)</translation>
    </message>
    <message>
        <source>One wget or curl in a boot script, in seconds</source>
        <translation>부팅 스크립트의 wget 또는 curl 한 번에 걸리는 시간(초)</translation>
    </message>
    <message>
        <source>Until a boot script gives up a download that nothing answers, in seconds</source>
        <translation>응답 없는 다운로드를 부팅 스크립트가 포기할 때까지의 시간(초)</translation>
    </message>
    <message>
        <source>Memory that the operating system itself takes, in MiB</source>
        <translation>운영 체제 자체가 쓰는 메모리(MiB)</translation>
    </message>
    <message>
        <source>Until a fanout listens, in seconds</source>
        <translation>fanout이 수신 대기할 때까지의 시간(초)</translation>
    </message>
    <message>
        <source>Size of a request on the wire, in bytes</source>
        <translation>네트워크로 오가는 요청의 크기(바이트)</translation>
    </message>
    <message>
        <source>How long an application waits for a cache node that does not answer, in milliseconds</source>
        <translation>응답 없는 캐시 노드를 애플리케이션이 기다리는 시간(밀리초)</translation>
    </message>
    <message>
        <source>vCPUs of running On-Demand instances</source>
        <translation>실행 중인 온디맨드 인스턴스의 vCPU 수</translation>
    </message>
    <message>
        <source>From the end of a minute until its datapoint can be used, in seconds</source>
        <translation>1분이 끝난 때부터 그 데이터 포인트를 쓸 수 있을 때까지의 시간(초)</translation>
    </message>
    <message>
        <source>How often a group asks the balancer about its members, in seconds</source>
        <translation>그룹이 로드 밸런서에 멤버의 상태를 묻는 간격(초)</translation>
    </message>
    <message>
        <source>Until a group tries a failed launch again, in seconds; doubles with each failure</source>
        <translation>그룹이 실패한 시작을 다시 시도할 때까지의 시간(초), 실패할 때마다 두 배</translation>
    </message>
    <message>
        <source>The longest wait of a group between failed launches, in seconds</source>
        <translation>실패한 시작 사이에 그룹이 기다리는 최대 시간(초)</translation>
    </message>
    <message>
        <source>How long an instance refresh waits for members to become ready, in seconds</source>
        <translation>인스턴스 새로 고침이 멤버가 준비되기를 기다리는 시간(초)</translation>
    </message>
    <message>
        <source>From CreateCacheCluster to available, in seconds</source>
        <translation>CreateCacheCluster부터 available까지의 시간(초)</translation>
    </message>
    <message>
        <source>Until a deleted cache node is gone, in seconds</source>
        <translation>삭제된 캐시 노드가 사라질 때까지의 시간(초)</translation>
    </message>
    <message>
        <source>What a cache keeps of each entry besides its value, in bytes</source>
        <translation>캐시가 값 외에 항목마다 보관하는 크기(바이트)</translation>
    </message>
    <message>
        <source>Cache nodes per Region</source>
        <translation>리전당 캐시 노드 수</translation>
    </message>
    <message>
        <source>Until a new, changed or disabled distribution is in effect at the edge, in seconds</source>
        <translation>새로 만들거나 변경하거나 비활성화한 배포가 엣지에 적용될 때까지의 시간(초)</translation>
    </message>
    <message>
        <source>What an edge location needs to answer from its cache, in milliseconds</source>
        <translation>엣지 로케이션이 캐시에서 응답하는 데 걸리는 시간(밀리초)</translation>
    </message>
    <message>
        <source>One way between an edge location and the Region, in milliseconds</source>
        <translation>엣지 로케이션과 리전 사이의 편도 지연 시간(밀리초)</translation>
    </message>
    <message>
        <source>Objects that an edge location keeps before the least recently used gives way</source>
        <translation>가장 오래 쓰지 않은 것을 내보내기 전까지 엣지 로케이션이 보관하는 객체 수</translation>
    </message>
    <message>
        <source>Until an invalidation has reached the edge, in seconds</source>
        <translation>무효화가 엣지에 도달할 때까지의 시간(초)</translation>
    </message>
    <message>
        <source>CloudFront distributions per account</source>
        <translation>계정당 CloudFront 배포 수</translation>
    </message>
    <message>
        <source>Custom cache policies per account, and as many origin request policies</source>
        <translation>계정당 사용자 지정 캐시 정책 수, 오리진 요청 정책도 같은 수</translation>
    </message>
    <message>
        <source>Query strings that a cache policy or origin request policy may list</source>
        <translation>캐시 정책이나 오리진 요청 정책에 적을 수 있는 쿼리 문자열 수</translation>
    </message>
    <message>
        <source>VPCs per Region</source>
        <translation>리전당 VPC 수</translation>
    </message>
    <message>
        <source>Elastic IP addresses per Region</source>
        <translation>리전당 탄력적 IP 주소 수</translation>
    </message>
    <message>
        <source>One way between a client and the Region, in milliseconds</source>
        <translation>클라이언트와 리전 사이의 편도 지연 시간(밀리초)</translation>
    </message>
    <message>
        <source>One way between two machines of a Region, in milliseconds</source>
        <translation>한 리전의 두 머신 사이의 편도 지연 시간(밀리초)</translation>
    </message>
    <message>
        <source>How long a terminated machine keeps its address, in seconds</source>
        <translation>종료된 머신이 주소를 유지하는 시간(초)</translation>
    </message>
    <message>
        <source>One way between a client and the nearest edge location, in milliseconds</source>
        <translation>클라이언트와 가장 가까운 엣지 로케이션 사이의 편도 지연 시간(밀리초)</translation>
    </message>
    <message>
        <source>How long a client tries to connect where packets are lost, in seconds</source>
        <translation>패킷이 사라지는 곳에 클라이언트가 연결을 시도하는 시간(초)</translation>
    </message>
    <message>
        <source>How long a client pauses before it tries again, in milliseconds</source>
        <translation>클라이언트가 다시 시도하기 전에 쉬는 시간(밀리초)</translation>
    </message>
    <message>
        <source>An Application Load Balancer</source>
        <translation>Application Load Balancer</translation>
    </message>
    <message>
        <source>Capacity units of an Application Load Balancer</source>
        <translation>Application Load Balancer의 용량 단위</translation>
    </message>
    <message>
        <source>A Classic Load Balancer</source>
        <translation>Classic Load Balancer</translation>
    </message>
    <message>
        <source>Traffic through a Classic Load Balancer</source>
        <translation>Classic Load Balancer를 지나는 트래픽</translation>
    </message>
    <message>
        <source>Traffic out to the internet</source>
        <translation>인터넷으로 나가는 트래픽</translation>
    </message>
    <message>
        <source>CPU credits beyond those earned</source>
        <translation>적립된 양을 넘어 쓴 CPU 크레딧</translation>
    </message>
    <message>
        <source>Detailed monitoring of an instance</source>
        <translation>인스턴스의 세부 모니터링</translation>
    </message>
    <message>
        <source>Requests at the edge</source>
        <translation>엣지에서 받는 요청</translation>
    </message>
    <message>
        <source>Traffic from the edge to visitors</source>
        <translation>엣지에서 방문자에게 나가는 트래픽</translation>
    </message>
    <message>
        <source>An Elastic IP address without a running instance, before 2024</source>
        <translation>실행 중인 인스턴스가 없는 탄력적 IP 주소(2024년 이전)</translation>
    </message>
    <message>
        <source>A public IPv4 address from 2024 on: of a machine, of a balancer&apos;s node, or an Elastic IP, idle or in use</source>
        <translation>2024년부터의 퍼블릭 IPv4 주소: 머신이나 로드 밸런서 노드의 주소, 탄력적 IP 주소, 유휴 상태이든 사용 중이든</translation>
    </message>
    <message>
        <source>From CreateDBInstance to available, in seconds</source>
        <translation>CreateDBInstance부터 사용 가능할 때까지의 시간(초)</translation>
    </message>
    <message>
        <source>Until what ModifyDBInstance changes is in effect, in seconds</source>
        <translation>ModifyDBInstance의 변경이 적용될 때까지의 시간(초)</translation>
    </message>
    <message>
        <source>Until a deleted database is gone, in seconds</source>
        <translation>삭제된 데이터베이스가 사라질 때까지의 시간(초)</translation>
    </message>
    <message>
        <source>How long a database refuses connections while it restarts, in seconds</source>
        <translation>데이터베이스가 재시작하는 동안 연결을 거부하는 시간(초)</translation>
    </message>
    <message>
        <source>How long a program tries to connect to a database that does not answer, in milliseconds</source>
        <translation>응답 없는 데이터베이스에 프로그램이 연결을 시도하는 시간(밀리초)</translation>
    </message>
    <message>
        <source>Databases per Region</source>
        <translation>리전당 데이터베이스 수</translation>
    </message>
    <message>
        <source>The same with PostgreSQL</source>
        <translation>같은 유형의 PostgreSQL</translation>
    </message>
    <message>
        <source>Storage of a database, gp2</source>
        <translation>데이터베이스 스토리지(gp2)</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>s</source>
        <translation>초</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>min</source>
        <translation>분</translation>
    </message>
    <message>
        <source>instances</source>
        <translation>인스턴스</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>바이트</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>개수</translation>
    </message>
    <message>
        <source>started hour</source>
        <translation>시작된 시간</translation>
    </message>
    <message>
        <source>LCU hour</source>
        <translation>LCU 시간</translation>
    </message>
    <message>
        <source>vCPU hour</source>
        <translation>vCPU 시간</translation>
    </message>
    <message>
        <source>instance month</source>
        <translation>인스턴스 월</translation>
    </message>
    <message>
        <source>HTTP requests</source>
        <translation>HTTP 요청</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>targets</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>GB-month</source>
        <translation>GB-월</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>GiB</translation>
    </message>
</context>
<context>
    <name>WayOut</name>
    <message>
        <source>Add %1 with %2 and place it there</source>
        <translation>%1 추가(%2) 후 그곳에 배치</translation>
    </message>
    <message>
        <source>A %1 like %2, with more addresses, in one step that can be undone</source>
        <translation>%2 대신 쓸, 설정이 같고 주소가 더 많은 %1. 한 번에 실행 취소 가능</translation>
    </message>
</context>
<context>
    <name>Worded</name>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>No clients are drawn whose entry could change.</source>
        <translation>진입점을 바꿀 수 있는 클라이언트가 도면에 없습니다.</translation>
    </message>
    <message>
        <source>An action is an object.</source>
        <translation>동작은 객체여야 합니다.</translation>
    </message>
    <message>
        <source>An action has a member &quot;do&quot; that says what it does.</source>
        <translation>동작에는 무엇을 하는지 나타내는 멤버 &quot;do&quot;가 있어야 합니다.</translation>
    </message>
    <message>
        <source>There is no action &quot;%1&quot;; perhaps &quot;%2&quot;.</source>
        <translation>&quot;%1&quot; 동작은 없습니다. 혹시 &quot;%2&quot;인가요?</translation>
    </message>
    <message>
        <source>There is no action &quot;%1&quot;; the actions are %2.</source>
        <translation>&quot;%1&quot; 동작은 없습니다. 쓸 수 있는 동작: %2.</translation>
    </message>
    <message>
        <source>Actions stand in a list.</source>
        <translation>동작은 목록 안에 있어야 합니다.</translation>
    </message>
    <message>
        <source>%1 is before %2, the time of the action above it.</source>
        <translation>시각 %1: 바로 위 동작의 시각 %2보다 빠릅니다.</translation>
    </message>
    <message>
        <source>This is a %1, not a list of actions.</source>
        <translation>이 파일은 동작 목록이 아닙니다(종류: %1).</translation>
    </message>
    <message>
        <source>The rest of a scenario can be set while designing only.</source>
        <translation>시나리오의 나머지 부분은 설계 중에만 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>No resource &quot;%1&quot; was ever drawn.</source>
        <translation>그려진 적이 없는 리소스입니다: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>A resource of the kind %1 has no command &quot;%2&quot;; perhaps &quot;%3&quot;.</source>
        <translation>%1 종류의 리소스에는 &quot;%2&quot; 명령이 없습니다. 혹시 &quot;%3&quot;인가요?</translation>
    </message>
    <message>
        <source>A resource of the kind %1 has no command &quot;%2&quot;; it has %3.</source>
        <translation>%1 종류의 리소스에는 &quot;%2&quot; 명령이 없습니다. 쓸 수 있는 명령: %3.</translation>
    </message>
    <message>
        <source>The scenario has no hint &quot;%1&quot;.</source>
        <translation>시나리오에 없는 힌트입니다: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The day is over at %1; this action is never played.</source>
        <translation>하루가 %1에 끝나므로 이 동작은 실행되지 않습니다.</translation>
    </message>
    <message>
        <source>There is nothing to undo here.</source>
        <translation>실행 취소할 것이 없습니다.</translation>
    </message>
    <message>
        <source>There is nothing to redo here.</source>
        <translation>다시 실행할 것이 없습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here; it does nothing.</source>
        <translation>여기서 알 수 없는 항목이므로 아무 일도 하지 않습니다: &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>architecture</name>
    <message>
        <source>Calls again what was refused.</source>
        <translation>거부된 호출을 다시 보냅니다.</translation>
    </message>
    <message>
        <source>Makes what is drawn again, settings and links included; on an intact resource nothing to do.</source>
        <translation>도면에 있는 것을 설정과 링크까지 다시 만듭니다. 온전한 리소스에는 아무 일도 하지 않습니다.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>복원</translation>
    </message>
</context>
<context>
    <name>cache-node</name>
    <message>
        <source>nothing calls it</source>
        <translation>호출하는 프로그램 없음</translation>
    </message>
    <message>
        <source>Nothing calls it: only a program that is told its address does.</source>
        <translation>호출하는 프로그램이 없습니다. 이 노드의 주소를 받은 프로그램만 호출합니다.</translation>
    </message>
    <message>
        <source>%1 req/s</source>
        <translation>%1 req/s</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>There is no kind &quot;%1&quot;; perhaps %2.</source>
        <translation>&quot;%1&quot; 종류는 없습니다. 혹시 %2인가요?</translation>
    </message>
    <message>
        <source>There is no kind &quot;%1&quot;; the kinds are %2.</source>
        <translation>&quot;%1&quot; 종류는 없습니다. 쓸 수 있는 종류: %2.</translation>
    </message>
    <message>
        <source>Standard output takes nothing more.</source>
        <translation>표준 출력에 더 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; perhaps %2.</source>
        <translation>&quot;%1&quot; 명령은 없습니다. 혹시 %2인가요?</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; the commands are %2.</source>
        <translation>&quot;%1&quot; 명령은 없습니다. 쓸 수 있는 명령: %2.</translation>
    </message>
</context>
<context>
    <name>cloud</name>
    <message>
        <source>&quot;%1&quot; cannot be moved: make a new one there.</source>
        <translation>&quot;%1&quot;: 옮길 수 없습니다. 그 자리에 새로 만드세요.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of &quot;%2&quot; cannot be changed once it is there: make a new one.</source>
        <translation>&quot;%2&quot;의 &quot;%1&quot;: 한번 만들어지면 바꿀 수 없습니다. 새로 만드세요.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there already: it is a %2.</source>
        <translation>이미 있습니다: &quot;%1&quot;(종류: %2).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not there.</source>
        <translation>없는 리소스입니다: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>A resource of the kind %1 has no command &quot;%2&quot;.</source>
        <translation>%1 종류의 리소스에는 &quot;%2&quot; 명령이 없습니다.</translation>
    </message>
    <message>
        <source>no target group</source>
        <translation>대상 그룹 없음</translation>
    </message>
    <message>
        <source>&quot;%1&quot; passes the health check of &quot;%2&quot;.</source>
        <translation>&quot;%1&quot;: &quot;%2&quot;의 상태 검사를 통과합니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; fails the health check of &quot;%2&quot;.</source>
        <translation>&quot;%1&quot;: &quot;%2&quot;의 상태 검사에 실패합니다.</translation>
    </message>
    <message>
        <source>The origin of &quot;%1&quot; follows to the new name of &quot;%2&quot;.</source>
        <translation>&quot;%1&quot;의 오리진이 &quot;%2&quot;의 새 이름을 따라갑니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; deploys a policy that has changed.</source>
        <translation>&quot;%1&quot;: 변경된 정책을 엣지에 적용합니다.</translation>
    </message>
    <message>
        <source>A path starts with &quot;/&quot;, may end with &quot;*&quot; and has no query string.</source>
        <translation>경로는 &quot;/&quot;로 시작하고 &quot;*&quot;로 끝날 수 있으며 쿼리 문자열이 없어야 합니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is back under a new name; clients hear of it within %2 s.</source>
        <translation>&quot;%1&quot;: 새 이름으로 돌아왔습니다. 클라이언트는 %2초 안에 알게 됩니다.</translation>
    </message>
    <message>
        <source>It stands in no subnet, so it takes no request.</source>
        <translation>어느 서브넷에도 배치되지 않아 요청을 받지 못합니다.</translation>
    </message>
    <message>
        <source>It forwards to no target group, so it answers 503.</source>
        <translation>요청을 전달할 대상 그룹이 없어 503으로 응답합니다.</translation>
    </message>
    <message>
        <source>No target is registered, so it answers 503.</source>
        <translation>등록된 대상이 없어 503으로 응답합니다.</translation>
    </message>
    <message>
        <source>All its targets stand in zones where it has no subnet, so it answers 503.</source>
        <translation>모든 대상이 로드 밸런서의 서브넷이 없는 가용 영역에 있어 503으로 응답합니다.</translation>
    </message>
    <message>
        <source>Healthy targets: 0 of %1, so it sends to all of them.</source>
        <translation>대상 %1개 중 정상 대상이 0개여서 모든 대상으로 보냅니다.</translation>
    </message>
    <message>
        <source>Healthy targets: 0 of %1, so it answers 503.</source>
        <translation>대상 %1개 중 정상 대상이 0개여서 503으로 응답합니다.</translation>
    </message>
    <message>
        <source>Every target is full; requests that wait: %1.</source>
        <translation>모든 대상이 가득 찼습니다. 대기 중인 요청: %1개.</translation>
    </message>
    <message>
        <source>Targets in zones where it has no subnet get nothing: %1 of %2.</source>
        <translation>로드 밸런서의 서브넷이 없는 가용 영역에 있어 요청을 받지 못하는 대상: %2개 중 %1개.</translation>
    </message>
    <message>
        <source>It has no origin.</source>
        <translation>오리진이 없습니다.</translation>
    </message>
    <message>
        <source>The name of &quot;%1&quot; that it asks leads nowhere any more.</source>
        <translation>오리진으로 묻는 &quot;%1&quot;의 이름이 더는 아무 곳도 가리키지 않습니다.</translation>
    </message>
    <message>
        <source>Its origin &quot;%1&quot; is not there.</source>
        <translation>오리진이 없습니다: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>They have no entry to send their requests to.</source>
        <translation>요청을 보낼 진입점이 없습니다.</translation>
    </message>
    <message>
        <source>Their entry &quot;%1&quot; is not there.</source>
        <translation>진입점이 없습니다: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Nothing answers at their entry &quot;%1&quot;.</source>
        <translation>진입점 &quot;%1&quot;에서 응답하는 것이 없습니다.</translation>
    </message>
    <message>
        <source>What is sent to &quot;%1&quot; is lost at &quot;%2&quot;.</source>
        <translation>&quot;%1&quot; 방향으로 보낸 것이 &quot;%2&quot;에서 사라집니다.</translation>
    </message>
    <message>
        <source>%1 req/s · %2 of %3 healthy</source>
        <translation>%1 req/s · %3개 중 %2개 정상</translation>
    </message>
    <message>
        <source>deploying · serves as before</source>
        <translation>적용 중 · 이전대로 응답</translation>
    </message>
    <message>
        <source>no hits · 1 object</source>
        <translation>적중 없음 · 객체 1개</translation>
    </message>
    <message>
        <source>no hits · %1 objects</source>
        <translation>적중 없음 · 객체 %1개</translation>
    </message>
    <message>
        <source>hit %1 % · 1 object</source>
        <translation>적중 %1 % · 객체 1개</translation>
    </message>
    <message>
        <source>hit %1 % · %2 objects</source>
        <translation>적중 %1 % · 객체 %2개</translation>
    </message>
    <message>
        <source>%1 % of its answers are errors.</source>
        <translation>응답의 %1 %가 오류입니다.</translation>
    </message>
    <message>
        <source>%1 % errors · hit %2 % of the rest · 1 object</source>
        <translation>오류 %1 % · 나머지 중 적중 %2 % · 객체 1개</translation>
    </message>
    <message>
        <source>%1 % errors · hit %2 % of the rest · %3 objects</source>
        <translation>오류 %1 % · 나머지 중 적중 %2 % · 객체 %3개</translation>
    </message>
</context>
<context>
    <name>database</name>
    <message>
        <source>&quot;%1&quot; is restarting already.</source>
        <translation>이미 재시작하는 중입니다: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>restarting</source>
        <translation>재시작 중</translation>
    </message>
    <message>
        <source>nothing calls it</source>
        <translation>호출 없음</translation>
    </message>
    <message>
        <source>%1 queries/s</source>
        <translation>초당 쿼리 %1개</translation>
    </message>
    <message>
        <source>It restarts and takes no connection.</source>
        <translation>재시작하는 중이라 연결을 받지 않습니다.</translation>
    </message>
    <message>
        <source>All %1 connections were taken; queries refused in a minute: %2.</source>
        <translation>연결 %1개를 모두 썼습니다. 1분 동안 거부된 쿼리: %2개.</translation>
    </message>
    <message>
        <source>All %1 vCPUs are busy; queries that wait: %2.</source>
        <translation>vCPU %1개가 모두 처리 중입니다. 대기 중인 쿼리: %2개.</translation>
    </message>
    <message>
        <source>Nothing calls it: only a program that is told its address does.</source>
        <translation>호출하는 프로그램이 없습니다. 이 데이터베이스의 주소를 받은 프로그램만 호출합니다.</translation>
    </message>
</context>
<context>
    <name>drawing</name>
    <message>
        <source>There is no resource &quot;%1&quot; in the drawing.</source>
        <translation>도면에 없는 리소스입니다: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The id &quot;%1&quot; is taken.</source>
        <translation>이미 쓰이고 있는 ID입니다: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be an id: use up to 100 letters, digits, &quot;.&quot;, &quot;_&quot; and &quot;-&quot; (&quot;scenario&quot; is taken).</source>
        <translation>ID로 쓸 수 없습니다: &quot;%1&quot;. 영문자, 숫자, &quot;.&quot;, &quot;_&quot;, &quot;-&quot;를 100자까지 쓸 수 있습니다(&quot;scenario&quot;는 이미 쓰이고 있음).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is of the kind %2.</source>
        <translation>&quot;%1&quot;의 종류는 %2입니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in &quot;%2&quot;.</source>
        <translation>&quot;%1&quot;의 위치: &quot;%2&quot; 안.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; goes with &quot;%2&quot; and cannot be removed by itself.</source>
        <translation>&quot;%1&quot;: &quot;%2&quot;에 딸려 있어 따로 제거할 수 없습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot stand in itself.</source>
        <translation>&quot;%1&quot;: 자기 자신 안에 놓일 수 없습니다.</translation>
    </message>
    <message>
        <source>There is no %1 link from &quot;%2&quot; to &quot;%3&quot;.</source>
        <translation>없는 %1 링크입니다: &quot;%2&quot; → &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>No %1 link can run from %2 to %3, only the other way: from the caller or user to the called or used.</source>
        <translation>%2 → %3 방향으로는 %1 링크를 이을 수 없고, 반대 방향으로만 이을 수 있습니다. 호출하거나 사용하는 쪽에서 호출되거나 사용되는 쪽으로 이으세요.</translation>
    </message>
    <message>
        <source>No %1 link can run from %2 to %3.</source>
        <translation>%2 → %3 방향으로는 %1 링크를 이을 수 없습니다.</translation>
    </message>
    <message>
        <source>No %1 link can run from %2 to %3; it can to %4.</source>
        <translation>%2 → %3 방향으로는 %1 링크를 이을 수 없습니다. 이을 수 있는 대상: %4.</translation>
    </message>
    <message>
        <source>A link&apos;s role is traffic, placement or uses, not &quot;%1&quot;.</source>
        <translation>링크의 역할은 traffic, placement, uses 중 하나여야 하며 &quot;%1&quot;일 수 없습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; are linked already.</source>
        <translation>이미 이어져 있습니다: &quot;%1&quot;, &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is linked to &quot;%2&quot; and takes one such link: disconnect the other first.</source>
        <translation>&quot;%1&quot;: &quot;%2&quot;에 이어져 있고 이런 링크는 하나만 가질 수 있습니다. 먼저 그 링크를 끊으세요.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 such links, the most it takes: disconnect another first.</source>
        <translation>&quot;%1&quot;에는 이런 링크가 이미 최대 개수인 %2개 있습니다. 먼저 하나를 끊으세요.</translation>
    </message>
    <message>
        <source>There is no kind of resource &quot;%1&quot;; perhaps &quot;%2&quot;.</source>
        <translation>&quot;%1&quot; 종류의 리소스는 없습니다. 혹시 &quot;%2&quot;인가요?</translation>
    </message>
    <message>
        <source>There is no kind of resource &quot;%1&quot;; the kinds are %2.</source>
        <translation>&quot;%1&quot; 종류의 리소스는 없습니다. 쓸 수 있는 종류: %2.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An id and the name of its kind</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 or a %2</source>
        <translation>%1 또는 %2</translation>
    </message>
    <message>
        <source>traffic</source>
        <translation>트래픽</translation>
    </message>
    <message>
        <source>placement</source>
        <translation>배치</translation>
    </message>
    <message>
        <source>use</source>
        <translation>사용</translation>
    </message>
    <message>
        <source>Every %1 stands in a %2.</source>
        <translation>%1: %2 안에 놓아야 합니다.</translation>
    </message>
    <message>
        <source>No %1 stands in anything else.</source>
        <translation>%1: 다른 것 안에 놓을 수 없습니다.</translation>
    </message>
    <message>
        <source>Every %1 stands in a %2, not in %3.</source>
        <translation>%1: %2 안에 놓아야 합니다. %3 안에는 놓을 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>group</name>
    <message>
        <source>%1 was taken out of service: its balancer&apos;s health check failed.</source>
        <translation>%1: 로드 밸런서의 상태 검사에 실패하여 서비스에서 제외되었습니다.</translation>
    </message>
    <message>
        <source>The policy %1 changes the desired capacity from %2 to %3.</source>
        <translation>정책 %1에 따라 원하는 용량이 바뀝니다: %2 → %3.</translation>
    </message>
    <message>
        <source>The instance refresh is complete.</source>
        <translation>인스턴스 새로 고침이 완료되었습니다.</translation>
    </message>
    <message>
        <source>The instance refresh has failed: new members did not become healthy.</source>
        <translation>인스턴스 새로 고침이 실패했습니다. 새 멤버가 정상 상태가 되지 못했습니다.</translation>
    </message>
    <message>
        <source>New SetDesiredCapacity value %1 is not between the minimum %2 and the maximum %3 of the group.</source>
        <translation>새 SetDesiredCapacity 값이 그룹의 범위를 벗어납니다: 값 %1, 최소 용량 %2, 최대 용량 %3.</translation>
    </message>
    <message>
        <source>An instance refresh of %1 is already in progress.</source>
        <translation>%1의 인스턴스 새로 고침이 이미 진행 중입니다.</translation>
    </message>
    <message>
        <source>no policy</source>
        <translation>정책 없음</translation>
    </message>
    <message>
        <source>The group has no launch configuration.</source>
        <translation>그룹에 시작 구성이 없습니다.</translation>
    </message>
    <message>
        <source>The group is in no subnet.</source>
        <translation>그룹이 어느 서브넷에도 배치되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Launching EC2 instance failed.</source>
        <translation>EC2 인스턴스를 시작하지 못했습니다.</translation>
    </message>
    <message>
        <source>no data: the label names a balancer that is gone</source>
        <translation>데이터 없음: 레이블이 가리키는 로드 밸런서가 사라짐</translation>
    </message>
    <message>
        <source>no data for %1</source>
        <translation>%1의 데이터 없음</translation>
    </message>
    <message>
        <source>at the maximum of %1</source>
        <translation>최대 용량 %1에 도달</translation>
    </message>
    <message>
        <source>%1 %2 is above the target %3, members that warm up do not count yet</source>
        <translation>%1 %2, 목표 %3 초과: 워밍업 중인 멤버는 아직 집계되지 않음</translation>
    </message>
    <message>
        <source>%1 %2 is above the target %3, scaling out</source>
        <translation>%1 %2, 목표 %3 초과: 확장함</translation>
    </message>
    <message>
        <source>%1 %2 is above the target %3, waiting for %4 more datapoint (%5 of %6)</source>
        <translation>%1 %2, 목표 %3 초과: 데이터 포인트 %4개를 더 기다림(%6개 중 %5개)</translation>
    </message>
    <message>
        <source>%1 %2 is above the target %3, waiting for %4 more datapoints (%5 of %6)</source>
        <translation>%1 %2, 목표 %3 초과: 데이터 포인트 %4개를 더 기다림(%6개 중 %5개)</translation>
    </message>
    <message>
        <source>at the minimum of %1</source>
        <translation>최소 용량 %1에 도달</translation>
    </message>
    <message>
        <source>scale-in waits until every member is warm</source>
        <translation>모든 멤버의 워밍업이 끝날 때까지 축소 대기</translation>
    </message>
    <message>
        <source>%1 %2 is below the target %3, but one member fewer would be too few</source>
        <translation>%1 %2, 목표 %3 미달: 멤버를 하나 줄이면 너무 적어짐</translation>
    </message>
    <message>
        <source>scale-in waits for %1 datapoints (%2 of %1)</source>
        <translation>축소하려면 데이터 포인트 %1개 필요(%1개 중 %2개)</translation>
    </message>
    <message>
        <source>%1 %2 is on its target %3</source>
        <translation>%1 %2, 목표 %3 유지</translation>
    </message>
    <message>
        <source>%1 %2 against the threshold %3: %4 of %5 datapoints beyond it</source>
        <translation>%1 %2, 임계값 %3: 데이터 포인트 %5개 중 %4개가 임계값을 벗어남</translation>
    </message>
    <message>
        <source>the policy %1 waits for its cooldown</source>
        <translation>정책 %1: 휴지 기간이 끝나기를 기다림</translation>
    </message>
    <message>
        <source>%1 %2 is beyond the threshold %3, members that come or go are awaited</source>
        <translation>%1 %2, 임계값(%3) 벗어남: 시작되거나 종료되는 멤버를 기다림</translation>
    </message>
    <message>
        <source>%1 of %2 members · %3 · next try %4</source>
        <translation>멤버 %1/%2 · %3 · 다음 시도 %4</translation>
    </message>
    <message>
        <source>refresh · %1 of %2 ready</source>
        <translation>새로 고침 · %1/%2 준비됨</translation>
    </message>
    <message>
        <source>%1 of %2 in service · no policy</source>
        <translation>%1/%2 서비스 중 · 정책 없음</translation>
    </message>
</context>
<context>
    <name>json</name>
    <message>
        <source>This number is too large.</source>
        <translation>숫자가 너무 큽니다.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands twice in this object.</source>
        <translation>이 객체에 두 번 나오는 키입니다: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>This whole number does not fit into 64 bits.</source>
        <translation>정수가 64비트에 들어가지 않습니다.</translation>
    </message>
    <message>
        <source>This text is longer than 64 KiB.</source>
        <translation>텍스트가 64 KiB보다 깁니다.</translation>
    </message>
    <message>
        <source>This text holds a NUL character.</source>
        <translation>텍스트에 NUL 문자가 들어 있습니다.</translation>
    </message>
    <message>
        <source>The file has more than 5 million values.</source>
        <translation>파일에 값이 500만 개 넘게 들어 있습니다.</translation>
    </message>
    <message>
        <source>Lists and objects are nested more than 64 deep here.</source>
        <translation>여기서 목록과 객체가 64단계보다 깊게 중첩되어 있습니다.</translation>
    </message>
    <message>
        <source>This is not well-formed UTF-8.</source>
        <translation>올바른 UTF-8이 아닙니다.</translation>
    </message>
    <message>
        <source>Something stands behind the end of the document.</source>
        <translation>문서가 끝난 뒤에 다른 내용이 있습니다.</translation>
    </message>
    <message>
        <source>The file ends in the middle of the document.</source>
        <translation>파일이 문서 중간에서 끝납니다.</translation>
    </message>
    <message>
        <source>There is a comma too many before this &quot;%1&quot;.</source>
        <translation>이 &quot;%1&quot; 앞에 쉼표가 하나 더 있습니다.</translation>
    </message>
    <message>
        <source>This is not JSON: %1.</source>
        <translation>JSON이 아닙니다: %1.</translation>
    </message>
    <message>
        <source>The file is larger than 64 MiB.</source>
        <translation>파일이 64 MiB보다 큽니다.</translation>
    </message>
    <message>
        <source>The file begins with a byte order mark; save it as UTF-8 without one.</source>
        <translation>파일이 바이트 순서 표시(BOM)로 시작합니다. BOM 없는 UTF-8로 저장하세요.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>파일이 비어 있습니다.</translation>
    </message>
    <message>
        <source>The file holds a NUL byte.</source>
        <translation>파일에 NUL 바이트가 들어 있습니다.</translation>
    </message>
    <message>
        <source>This must be %1, not %2.</source>
        <translation>여기에 와야 하는 것: %1(지금은 %2).</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>그런 파일이 없습니다.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>파일을 열 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>이것은 파일이 아니라 폴더입니다.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>파일을 읽을 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>The file cannot be created: %1.</source>
        <translation>파일을 만들 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>The file cannot be written, the old one is as it was: %1.</source>
        <translation>파일을 쓸 수 없으며 이전 파일은 그대로입니다: %1.</translation>
    </message>
    <message>
        <source>The file does not read back as written, the old one is as it was: %1.</source>
        <translation>파일을 다시 읽은 내용이 쓴 내용과 다르며 이전 파일은 그대로입니다: %1.</translation>
    </message>
    <message>
        <source>The new file cannot take its place: %1.</source>
        <translation>새 파일로 바꿀 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>The backup cannot be made, so nothing was saved: %1.</source>
        <translation>백업을 만들 수 없어 아무것도 저장하지 않았습니다: %1.</translation>
    </message>
    <message>
        <source>The file was saved, but its folder cannot be flushed: %1.</source>
        <translation>파일은 저장했지만 폴더를 디스크에 기록할 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>Only a plain file can be replaced: %1.</source>
        <translation>일반 파일만 바꿀 수 있습니다: %1.</translation>
    </message>
    <message>
        <source>This must be &quot;%1&quot;.</source>
        <translation>와야 하는 값: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>This must be %1.</source>
        <translation>와야 하는 값: %1.</translation>
    </message>
    <message>
        <source>The name of this member has control characters.</source>
        <translation>이 멤버의 이름에 제어 문자가 있습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here.</source>
        <translation>여기서 알 수 없는 항목입니다: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing here.</source>
        <translation>여기에 빠져 있는 항목: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>This must be a list of two.</source>
        <translation>항목이 둘인 목록이어야 합니다.</translation>
    </message>
    <message>
        <source>This text has control characters other than tab and new line.</source>
        <translation>텍스트에 탭과 줄 바꿈이 아닌 제어 문자가 있습니다.</translation>
    </message>
    <message>
        <source>This must be a time such as &quot;0:12:30&quot; or &quot;0:12:30.250&quot;.</source>
        <translation>&quot;0:12:30&quot;이나 &quot;0:12:30.250&quot; 같은 시각이어야 합니다.</translation>
    </message>
    <message>
        <source>This must be a text, or an object with a text for each language.</source>
        <translation>텍스트이거나, 언어마다 텍스트가 하나씩 있는 객체여야 합니다.</translation>
    </message>
    <message>
        <source>This must be at least %1.</source>
        <translation>%1 이상이어야 합니다.</translation>
    </message>
    <message>
        <source>This must be at most %2.</source>
        <translation>%2 이하여야 합니다.</translation>
    </message>
    <message>
        <source>This must be from %1 to %2.</source>
        <translation>%1 이상 %2 이하여야 합니다.</translation>
    </message>
    <message>
        <source>This must be more than %1.</source>
        <translation>%1보다 커야 합니다.</translation>
    </message>
    <message>
        <source>This list may have %2 items at most.</source>
        <translation>이 목록의 항목은 최대 %2개입니다.</translation>
    </message>
    <message>
        <source>This list must have %1 items or more.</source>
        <translation>이 목록의 항목은 최소 %1개입니다.</translation>
    </message>
    <message>
        <source>This text must not be empty.</source>
        <translation>텍스트가 비어 있으면 안 됩니다.</translation>
    </message>
    <message>
        <source>This text may have %2 characters at most.</source>
        <translation>이 텍스트는 최대 %2자입니다.</translation>
    </message>
    <message>
        <source>This text must have %1 characters or more.</source>
        <translation>이 텍스트는 최소 %1자입니다.</translation>
    </message>
    <message>
        <source>%1 is outside what this member can hold.</source>
        <translation>이 멤버가 담을 수 있는 범위를 벗어납니다: %1.</translation>
    </message>
    <message>
        <source>This time is too long.</source>
        <translation>시간이 너무 깁니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of: %2.</source>
        <translation>쓸 수 없는 값입니다: &quot;%1&quot;. 쓸 수 있는 값: %2.</translation>
    </message>
    <message>
        <source>The file is write-protected: %1.</source>
        <translation>파일이 쓰기 금지되어 있습니다: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; leads nowhere.</source>
        <translation>가리키는 곳이 없습니다: &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>&quot;%1&quot; is not there.</source>
        <translation>없는 리소스입니다: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>A load balancer cannot be attached to multiple subnets in the same Availability Zone: &quot;%1&quot; is in zone %2 as well.</source>
        <translation>로드 밸런서는 같은 가용 영역의 여러 서브넷에 연결할 수 없습니다. &quot;%1&quot;도 가용 영역 %2에 있습니다.</translation>
    </message>
    <message>
        <source>At least two subnets in two different Availability Zones must be specified.</source>
        <translation>서로 다른 두 가용 영역의 서브넷을 두 개 이상 지정해야 합니다.</translation>
    </message>
    <message>
        <source>At least one subnet must be specified.</source>
        <translation>서브넷을 하나 이상 지정해야 합니다.</translation>
    </message>
    <message>
        <source>VPC &quot;%1&quot; has no internet gateway.</source>
        <translation>VPC &quot;%1&quot;에 인터넷 게이트웨이가 없습니다.</translation>
    </message>
    <message>
        <source>Not enough IP space available in &quot;%1&quot;: %2 free. ELB requires at least %3 free IP addresses in each subnet.</source>
        <translation>&quot;%1&quot;의 IP 주소 공간이 부족합니다. 남은 주소는 %2개입니다. ELB는 서브넷마다 남은 IP 주소가 %3개 이상 필요합니다.</translation>
    </message>
    <message>
        <source>a subnet is not there</source>
        <translation>서브넷이 없음</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is associated with &quot;%2&quot; already: one load balancer for each target group.</source>
        <translation>&quot;%1&quot;: 이미 &quot;%2&quot;에 연결되어 있습니다. 대상 그룹 하나는 로드 밸런서 하나에만 연결됩니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be deleted because deletion protection is enabled.</source>
        <translation>&quot;%1&quot;: 삭제 방지가 켜져 있어 삭제할 수 없습니다.</translation>
    </message>
    <message>
        <source>Application Load Balancer</source>
        <translation>Application Load Balancer</translation>
    </message>
    <message>
        <source>Takes requests in at least two zones and sends each to a target of its target group. With no healthy target it sends to all of them.</source>
        <translation>두 개 이상의 가용 영역에서 요청을 받아 대상 그룹의 대상으로 하나씩 보냅니다. 정상 대상이 없으면 모든 대상으로 보냅니다.</translation>
    </message>
    <message>
        <source>Refuses its deletion until it is switched off, whoever asks.</source>
        <translation>끌 때까지는 누가 삭제를 요청해도 거부합니다.</translation>
    </message>
    <message>
        <source>How long a target may take to answer before the client gets 504.</source>
        <translation>대상이 응답할 때까지 기다리는 시간. 이 시간이 지나면 클라이언트는 504를 받습니다.</translation>
    </message>
    <message>
        <source>The ports it takes requests on.</source>
        <translation>요청을 받는 포트.</translation>
    </message>
    <message>
        <source>A name of your own.</source>
        <translation>직접 정하는 이름.</translation>
    </message>
    <message>
        <source>The port of clients.</source>
        <translation>클라이언트가 접속하는 포트.</translation>
    </message>
    <message>
        <source>Where its listener forwards to.</source>
        <translation>리스너가 요청을 전달하는 곳.</translation>
    </message>
    <message>
        <source>One subnet in each of at least two zones.</source>
        <translation>두 개 이상의 가용 영역에 서브넷 하나씩.</translation>
    </message>
    <message>
        <source>Who may reach it.</source>
        <translation>접근할 수 있는 상대.</translation>
    </message>
    <message>
        <source>Requests for which a target was chosen.</source>
        <translation>대상이 정해진 요청 수.</translation>
    </message>
    <message>
        <source>5xx answers it made itself.</source>
        <translation>로드 밸런서가 직접 만든 5xx 응답 수.</translation>
    </message>
    <message>
        <source>From leaving it to the target&apos;s answer.</source>
        <translation>로드 밸런서를 떠난 때부터 대상이 응답할 때까지의 시간.</translation>
    </message>
    <message>
        <source>fewer than two zones</source>
        <translation>가용 영역이 두 개 미만</translation>
    </message>
    <message>
        <source>two subnets of one zone</source>
        <translation>한 가용 영역에 서브넷이 두 개</translation>
    </message>
    <message>
        <source>the quota is used up</source>
        <translation>할당량을 모두 씀</translation>
    </message>
    <message>
        <source>the target group belongs to another balancer</source>
        <translation>대상 그룹이 다른 로드 밸런서에 속함</translation>
    </message>
    <message>
        <source>deletion protection is on</source>
        <translation>삭제 방지가 켜져 있음</translation>
    </message>
    <message>
        <source>The maximum %1 of &quot;%2&quot; must not be less than the minimum %3.</source>
        <translation>&quot;%2&quot;의 최대 용량은 최소 용량보다 작을 수 없습니다(최대 %1, 최소 %3).</translation>
    </message>
    <message>
        <source>The desired capacity %1 of &quot;%2&quot; must lie between its minimum and maximum.</source>
        <translation>&quot;%2&quot;의 원하는 용량은 최소 용량과 최대 용량 사이여야 합니다(지금은 %1).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a launch configuration.</source>
        <translation>&quot;%1&quot;에 시작 구성이 필요합니다.</translation>
    </message>
    <message>
        <source>A launch configuration &quot;%1&quot; does not exist.</source>
        <translation>없는 시작 구성입니다: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be placed in at least one subnet.</source>
        <translation>&quot;%1&quot;: 서브넷 하나 이상에 배치되어야 합니다.</translation>
    </message>
    <message>
        <source>The subnet &quot;%1&quot; does not exist.</source>
        <translation>없는 서브넷입니다: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Target group not attached to the Auto Scaling group: &quot;%1&quot;.</source>
        <translation>오토 스케일링 그룹에 연결되지 않은 대상 그룹입니다: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>No policy goes below it.</source>
        <translation>정책이 이보다 아래로 줄이지 않습니다.</translation>
    </message>
    <message>
        <source>What the group starts with; none: the minimum. Policies and set-desired change what it is from then on.</source>
        <translation>그룹이 처음에 갖는 용량. 없으면 최소 용량입니다. 그 뒤로는 정책과 set-desired가 원하는 용량을 바꿉니다.</translation>
    </message>
    <message>
        <source>No policy goes above it.</source>
        <translation>정책이 이보다 위로 늘리지 않습니다.</translation>
    </message>
    <message>
        <source>ec2: only machines that stop running are replaced. elb: also those that the balancer calls unhealthy.</source>
        <translation>ec2: 실행이 멈춘 머신만 교체합니다. elb: 로드 밸런서가 비정상이라고 한 머신도 교체합니다.</translation>
    </message>
    <message>
        <source>How long after its start the balancer&apos;s word on a member is ignored</source>
        <translation>멤버가 시작된 뒤 로드 밸런서의 판정을 무시하는 시간</translation>
    </message>
    <message>
        <source>Rest after an activity of a simple policy</source>
        <translation>단순 조정 정책이 조정한 뒤 쉬는 시간</translation>
    </message>
    <message>
        <source>Until a new member counts in the metrics; none: the cooldown</source>
        <translation>새 멤버가 지표에 집계될 때까지의 시간. 없으면 휴지 기간</translation>
    </message>
    <message>
        <source>What makes the group grow and shrink. It grows if any policy says so and shrinks only if all do.</source>
        <translation>그룹을 늘리고 줄이는 정책. 하나라도 늘리라고 하면 늘어나고, 모두 줄이라고 해야 줄어듭니다.</translation>
    </message>
    <message>
        <source>Members that the group tries to have</source>
        <translation>그룹이 유지하려는 멤버 수</translation>
    </message>
    <message>
        <source>Members that run</source>
        <translation>실행 중인 멤버 수</translation>
    </message>
    <message>
        <source>Members on their way</source>
        <translation>준비 중인 멤버 수</translation>
    </message>
    <message>
        <source>Members that drain or end</source>
        <translation>드레이닝 또는 종료 중인 멤버 수</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>전체 멤버 수</translation>
    </message>
    <message>
        <source>The minimum</source>
        <translation>최소 용량</translation>
    </message>
    <message>
        <source>The maximum</source>
        <translation>최대 용량</translation>
    </message>
    <message>
        <source>How much of the desired capacity stays ready meanwhile</source>
        <translation>그동안 준비된 상태로 유지할 원하는 용량의 비율</translation>
    </message>
    <message>
        <source>The new desired capacity</source>
        <translation>새로운 원하는 용량</translation>
    </message>
    <message>
        <source>Replaces every member, in batches, by new ones of the launch configuration as it is now</source>
        <translation>모든 멤버를 지금의 시작 구성으로 만든 새 멤버로 조금씩 나누어 교체합니다</translation>
    </message>
    <message>
        <source>How long a new member must be in service before the next batch; none: the group&apos;s warm-up or grace period</source>
        <translation>다음 차례로 넘어가기 전에 새 멤버가 서비스 중이어야 하는 시간. 없으면 그룹의 워밍업 또는 유예 기간</translation>
    </message>
    <message>
        <source>Sets the desired capacity by hand, whatever cools down or warms up</source>
        <translation>휴지 기간이나 워밍업과 관계없이 원하는 용량을 직접 정합니다</translation>
    </message>
    <message>
        <source>no launch configuration, no subnet, or sizes that contradict each other</source>
        <translation>시작 구성이 없거나 서브넷이 없거나 용량 값이 서로 모순됨</translation>
    </message>
    <message>
        <source>a request count names a target group that is not attached to the group; a policy without target; steps with a gap</source>
        <translation>그룹에 연결되지 않은 대상 그룹을 가리키는 요청 수 지표, 목표 없는 정책, 빈틈이 있는 단계</translation>
    </message>
    <message>
        <source>outside the minimum and maximum</source>
        <translation>최소 용량과 최대 용량의 범위를 벗어남</translation>
    </message>
    <message>
        <source>one is running</source>
        <translation>이미 진행 중</translation>
    </message>
    <message>
        <source>no subnet of the group has a free address: desired stays above what is there, and the group tries again later</source>
        <translation>그룹의 어느 서브넷에도 남은 주소가 없음: 원하는 용량이 실제보다 큰 채로 남고 그룹이 나중에 다시 시도함</translation>
    </message>
    <message>
        <source>a security group of the launch configuration is in another VPC than the subnet</source>
        <translation>시작 구성의 보안 그룹이 서브넷과 다른 VPC에 있음</translation>
    </message>
    <message>
        <source>Auto Scaling group</source>
        <translation>오토 스케일링 그룹</translation>
    </message>
    <message>
        <source>Keeps as many machines as desired, launched from a launch configuration into its subnets, and replaces those that are lost. A new launch configuration or another subnet changes only what is launched from then on: members are neither replaced nor moved, zones are not rebalanced.</source>
        <translation>시작 구성으로 머신을 원하는 수만큼 서브넷에 시작하고, 잃은 머신은 교체합니다. 새 시작 구성이나 다른 서브넷은 그 뒤에 시작하는 머신에만 적용됩니다. 기존 멤버를 교체하거나 옮기지 않으며 가용 영역 간 균형을 다시 맞추지 않습니다.</translation>
    </message>
    <message>
        <source>What members are launched from. Running members keep what they have.</source>
        <translation>멤버를 시작할 때 쓰는 구성. 실행 중인 멤버는 기존 구성을 유지합니다.</translation>
    </message>
    <message>
        <source>Where members are launched.</source>
        <translation>멤버를 시작하는 곳.</translation>
    </message>
    <message>
        <source>Says what is meant. Whether it is called, the boot script decides.</source>
        <translation>의도만 나타냅니다. 실제로 호출할지는 부팅 스크립트가 정합니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is placed in no subnet.</source>
        <translation>&quot;%1&quot;: 어느 서브넷에도 배치되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be moved: make a new one there.</source>
        <translation>&quot;%1&quot;: 옮길 수 없습니다. 그 자리에 새로 만드세요.</translation>
    </message>
    <message>
        <source>Cache node</source>
        <translation>캐시 노드</translation>
    </message>
    <message>
        <source>Memory that applications may call. Unless the application itself looks things up in it, it receives no request and only costs.</source>
        <translation>애플리케이션이 호출할 수 있는 메모리입니다. 애플리케이션이 직접 조회하지 않으면 요청은 오지 않고 비용만 듭니다.</translation>
    </message>
    <message>
        <source>The node type: memory and price.</source>
        <translation>노드 유형: 메모리와 가격.</translation>
    </message>
    <message>
        <source>Decides the port: memcached 11211, redis 6379.</source>
        <translation>포트를 정합니다: memcached 11211, redis 6379.</translation>
    </message>
    <message>
        <source>Where it takes its address.</source>
        <translation>주소를 할당받는 곳.</translation>
    </message>
    <message>
        <source>it is placed in no subnet</source>
        <translation>어느 서브넷에도 배치되지 않음</translation>
    </message>
    <message>
        <source>the quota of nodes is used up</source>
        <translation>노드 할당량을 모두 씀</translation>
    </message>
    <message>
        <source>the subnet has no free address</source>
        <translation>서브넷에 남은 주소가 없음</translation>
    </message>
    <message>
        <source>a security group is of another VPC</source>
        <translation>보안 그룹이 다른 VPC의 것임</translation>
    </message>
    <message>
        <source>The TTLs of &quot;%1&quot; must not fall: minimum, default, maximum.</source>
        <translation>&quot;%1&quot;의 TTL은 최소, 기본, 최대의 순서로 작아지면 안 됩니다.</translation>
    </message>
    <message>
        <source>One of the provider&apos;s own policies, in place of everything set below.</source>
        <translation>아래 설정 전체를 대신하는 관리형 정책 하나.</translation>
    </message>
    <message>
        <source>Kept for this long whatever the origin says.</source>
        <translation>오리진이 무엇이라 하든 적어도 이만큼 보관합니다.</translation>
    </message>
    <message>
        <source>Kept for this long where the origin says nothing (no max-age).</source>
        <translation>오리진이 아무 말도 하지 않을 때(max-age 없음) 이만큼 보관합니다.</translation>
    </message>
    <message>
        <source>Kept no longer than this whatever the origin says.</source>
        <translation>오리진이 무엇이라 하든 이보다 오래 보관하지 않습니다.</translation>
    </message>
    <message>
        <source>Cache policy</source>
        <translation>캐시 정책</translation>
    </message>
    <message>
        <source>What tells objects at the edge apart, and how long they are kept. What is in the key is forwarded to the origin; what is not is dropped on the way, unless an origin request policy forwards it. Does nothing until a distribution uses it.</source>
        <translation>엣지에서 객체를 무엇으로 구별하고 얼마나 오래 보관할지 정합니다. 키에 든 것은 오리진으로 전달되고, 들지 않은 것은 오리진 요청 정책이 전달하지 않는 한 도중에 빠집니다. 배포가 사용하기 전에는 아무 일도 하지 않습니다.</translation>
    </message>
    <message>
        <source>a distribution still uses it</source>
        <translation>아직 쓰는 배포가 있음</translation>
    </message>
    <message>
        <source>the quota is reached</source>
        <translation>할당량에 도달함</translation>
    </message>
    <message>
        <source>a list names nothing or too much, or the TTLs are out of order</source>
        <translation>목록에 이름이 하나도 없거나 너무 많음, 또는 TTL의 순서가 맞지 않음</translation>
    </message>
    <message>
        <source>How it finds out whether a target serves. A TCP check is content with a connection.</source>
        <translation>대상이 응답하는지 알아내는 방법. TCP 검사는 연결만 되면 통과합니다.</translation>
    </message>
    <message>
        <source>How long a deregistered target may finish what it has in hand.</source>
        <translation>등록 취소된 대상이 처리 중인 요청을 마칠 수 있는 시간.</translation>
    </message>
    <message>
        <source>Each node sends to the targets of all zones, not only of its own.</source>
        <translation>각 노드가 자기 가용 영역뿐 아니라 모든 가용 영역의 대상으로 보냅니다.</translation>
    </message>
    <message>
        <source>The port of the targets.</source>
        <translation>대상의 포트.</translation>
    </message>
    <message>
        <source>Classic Load Balancer</source>
        <translation>Classic Load Balancer</translation>
    </message>
    <message>
        <source>The old balancer: one zone is enough, targets register with it directly, and with no healthy target it answers 503. It has no deletion protection and no request-count metric for a group.</source>
        <translation>이전 세대의 로드 밸런서입니다. 가용 영역 하나로도 충분하고, 대상이 직접 등록되며, 정상 대상이 없으면 503으로 응답합니다. 삭제 방지가 없고, 그룹이 쓸 요청 수 지표도 없습니다.</translation>
    </message>
    <message>
        <source>The instances and groups that are registered.</source>
        <translation>등록된 인스턴스와 그룹.</translation>
    </message>
    <message>
        <source>At most one subnet in each zone.</source>
        <translation>가용 영역마다 서브넷은 하나까지.</translation>
    </message>
    <message>
        <source>2xx answers of its targets.</source>
        <translation>대상의 2xx 응답 수.</translation>
    </message>
    <message>
        <source>5xx answers of its targets.</source>
        <translation>대상의 5xx 응답 수.</translation>
    </message>
    <message>
        <source>Connections to targets that failed.</source>
        <translation>실패한 대상 연결 수.</translation>
    </message>
    <message>
        <source>The longest its queue was.</source>
        <translation>대기열의 최대 길이.</translation>
    </message>
    <message>
        <source>Requests refused because the queue was full.</source>
        <translation>대기열이 가득 차서 거부된 요청 수.</translation>
    </message>
    <message>
        <source>Targets in service.</source>
        <translation>서비스 중인 대상 수.</translation>
    </message>
    <message>
        <source>Targets out of service.</source>
        <translation>서비스에서 빠진 대상 수.</translation>
    </message>
    <message>
        <source>no subnet</source>
        <translation>서브넷 없음</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no name: it is not there.</source>
        <translation>&quot;%1&quot;에 이름이 없습니다. 아직 없는 리소스입니다.</translation>
    </message>
    <message>
        <source>Requests that began, repeated attempts not counted.</source>
        <translation>시작된 요청 수. 재시도는 세지 않습니다.</translation>
    </message>
    <message>
        <source>Requests that were answered rightly.</source>
        <translation>정답을 받은 요청 수.</translation>
    </message>
    <message>
        <source>Requests that were answered wrongly.</source>
        <translation>오답을 받은 요청 수.</translation>
    </message>
    <message>
        <source>Requests that were not answered.</source>
        <translation>응답을 받지 못한 요청 수.</translation>
    </message>
    <message>
        <source>Requests under way at the end of the minute.</source>
        <translation>1분이 끝날 때 진행 중인 요청 수.</translation>
    </message>
    <message>
        <source>Mean time from the first attempt to the answer.</source>
        <translation>첫 시도부터 응답까지의 평균 시간.</translation>
    </message>
    <message>
        <source>The time within which 99 of 100 answers came.</source>
        <translation>응답 100개 중 99개가 도착하는 데 걸린 시간.</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>클라이언트</translation>
    </message>
    <message>
        <source>How long a client keeps the entry&apos;s DNS answer.</source>
        <translation>클라이언트가 진입점의 DNS 응답을 보관하는 시간.</translation>
    </message>
    <message>
        <source>Where the load is sent.</source>
        <translation>부하를 보내는 곳.</translation>
    </message>
    <message>
        <source>the target has no name yet or any more</source>
        <translation>대상의 이름이 아직 없거나 사라짐</translation>
    </message>
    <message>
        <source>The policy &quot;%1&quot; is not there.</source>
        <translation>없는 정책입니다: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no origin: connect it to what it should serve.</source>
        <translation>&quot;%1&quot;에 오리진이 없습니다. 응답을 가져올 곳에 연결하세요.</translation>
    </message>
    <message>
        <source>How long the edge remembers an error of the origin, for that object.</source>
        <translation>엣지가 그 객체에 대한 오리진의 오류를 기억하는 시간.</translation>
    </message>
    <message>
        <source>How often the edge tries to reach the origin for one request.</source>
        <translation>엣지가 요청 하나를 위해 오리진에 연결을 시도하는 횟수.</translation>
    </message>
    <message>
        <source>How long the edge waits for a connection to the origin.</source>
        <translation>엣지가 오리진과의 연결을 기다리는 시간.</translation>
    </message>
    <message>
        <source>How long the edge waits for the origin&apos;s answer.</source>
        <translation>엣지가 오리진의 응답을 기다리는 시간.</translation>
    </message>
    <message>
        <source>Requests answered at the edge.</source>
        <translation>엣지에서 응답한 요청 수.</translation>
    </message>
    <message>
        <source>Bytes sent to visitors.</source>
        <translation>방문자에게 보낸 바이트.</translation>
    </message>
    <message>
        <source>Answers with a 4xx status.</source>
        <translation>상태 코드가 4xx인 응답 수.</translation>
    </message>
    <message>
        <source>Answers with a 5xx status.</source>
        <translation>상태 코드가 5xx인 응답 수.</translation>
    </message>
    <message>
        <source>Good answers that came from the cache or from another request&apos;s fetch.</source>
        <translation>캐시나 다른 요청이 가져온 것으로 처리한 정상 응답의 비율.</translation>
    </message>
    <message>
        <source>From asking the origin to its answer, where it was asked.</source>
        <translation>오리진에 물은 경우, 오리진에 요청한 때부터 응답까지의 시간.</translation>
    </message>
    <message>
        <source>Objects in the cache, expired ones and remembered errors included.</source>
        <translation>캐시에 있는 객체 수. 만료된 것과 기억된 오류도 포함합니다.</translation>
    </message>
    <message>
        <source>it has no origin</source>
        <translation>오리진이 없음</translation>
    </message>
    <message>
        <source>its cache policy is not there</source>
        <translation>캐시 정책이 없음</translation>
    </message>
    <message>
        <source>its origin request policy is not there</source>
        <translation>오리진 요청 정책이 없음</translation>
    </message>
    <message>
        <source>a path is none</source>
        <translation>경로 중 하나가 올바르지 않음</translation>
    </message>
    <message>
        <source>CDN distribution</source>
        <translation>CDN 배포</translation>
    </message>
    <message>
        <source>Answers from the edge of the network what it has kept, and asks its origin for the rest. One edge location with one cache stands for all of them. Without a cache policy it uses CachingOptimized, which drops the query string. Every change takes a deploy; deleting it first disables it, which is a deploy too.</source>
        <translation>보관한 것은 네트워크의 엣지에서 응답하고 나머지는 오리진에 요청합니다. 캐시 하나를 가진 엣지 로케이션 하나가 모든 엣지 로케이션을 대신합니다. 캐시 정책이 없으면 쿼리 문자열을 빼는 CachingOptimized를 씁니다. 모든 변경에는 엣지 적용 시간이 걸립니다. 삭제할 때는 먼저 비활성화하며, 이것도 엣지 적용을 거칩니다.</translation>
    </message>
    <message>
        <source>Where it fetches what it has not kept.</source>
        <translation>보관하지 않은 것을 가져오는 곳.</translation>
    </message>
    <message>
        <source>What tells objects apart and how long they are kept.</source>
        <translation>객체를 무엇으로 구별하고 얼마나 오래 보관할지 정하는 정책.</translation>
    </message>
    <message>
        <source>What is forwarded without being part of the key.</source>
        <translation>캐시 키에 들지 않지만 오리진으로 전달되는 것.</translation>
    </message>
    <message>
        <source>Drops kept objects by path: &quot;/*&quot;, &quot;/mark&quot;, &quot;/img*&quot;.</source>
        <translation>보관된 객체를 경로로 무효화합니다: &quot;/*&quot;, &quot;/mark&quot;, &quot;/img*&quot;.</translation>
    </message>
    <message>
        <source>Paths; a &quot;*&quot; may end one.</source>
        <translation>경로. &quot;*&quot;로 끝날 수 있습니다.</translation>
    </message>
    <message>
        <source>Which query-string parameters of a request are meant.</source>
        <translation>요청의 어떤 쿼리 문자열 파라미터를 쓰는지.</translation>
    </message>
    <message>
        <source>The parameters that &quot;listed&quot; or &quot;all-except&quot; names.</source>
        <translation>&quot;listed&quot;나 &quot;all-except&quot;가 가리키는 파라미터 이름.</translation>
    </message>
    <message>
        <source>Which cookies are meant. A visitor&apos;s cookie is another one for each visitor.</source>
        <translation>어떤 쿠키를 쓰는지. 방문자의 쿠키는 방문자마다 다릅니다.</translation>
    </message>
    <message>
        <source>The cookies that &quot;listed&quot; or &quot;all-except&quot; names.</source>
        <translation>&quot;listed&quot;나 &quot;all-except&quot;가 가리키는 쿠키 이름.</translation>
    </message>
    <message>
        <source>Which headers are meant. All visitors of a day send the same ones, so they tell no request from another.</source>
        <translation>어떤 헤더를 쓰는지. 하루의 모든 방문자가 같은 헤더를 보내므로 요청을 구별하지 못합니다.</translation>
    </message>
    <message>
        <source>The headers that &quot;listed&quot; names.</source>
        <translation>&quot;listed&quot;가 가리키는 헤더 이름.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of &quot;%2&quot; names nothing.</source>
        <translation>&quot;%2&quot;의 &quot;%1&quot;에 이름이 하나도 없습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of &quot;%2&quot; may name %3 at the most.</source>
        <translation>&quot;%2&quot;의 &quot;%1&quot;에는 이름을 최대 %3개까지 적을 수 있습니다.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>사용 중</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>유휴</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in use by &quot;%2&quot;.</source>
        <translation>&quot;%1&quot;: &quot;%2&quot;에서 사용 중입니다.</translation>
    </message>
    <message>
        <source>Elastic IP address</source>
        <translation>탄력적 IP 주소</translation>
    </message>
    <message>
        <source>A public address that stays when its machine goes. Nobody inherits it, and an idle one is charged.</source>
        <translation>머신이 사라져도 남는 퍼블릭 주소입니다. 아무도 물려받지 않으며, 유휴 상태이면 요금이 부과됩니다.</translation>
    </message>
    <message>
        <source>the quota of addresses is used up</source>
        <translation>주소 할당량을 모두 씀</translation>
    </message>
    <message>
        <source>a machine still has it</source>
        <translation>아직 머신에 연결되어 있음</translation>
    </message>
    <message>
        <source>How it asks.</source>
        <translation>검사하는 방식.</translation>
    </message>
    <message>
        <source>The port that is checked.</source>
        <translation>검사하는 포트.</translation>
    </message>
    <message>
        <source>The path that an HTTP check asks for.</source>
        <translation>HTTP 검사가 요청하는 경로.</translation>
    </message>
    <message>
        <source>Between two checks.</source>
        <translation>검사와 검사 사이의 간격.</translation>
    </message>
    <message>
        <source>How long a check may take.</source>
        <translation>검사 하나가 걸릴 수 있는 최대 시간.</translation>
    </message>
    <message>
        <source>Successes in a row until healthy again.</source>
        <translation>다시 정상이 되기까지 연속 성공 횟수.</translation>
    </message>
    <message>
        <source>Failures in a row until unhealthy.</source>
        <translation>비정상이 되기까지 연속 실패 횟수.</translation>
    </message>
    <message>
        <source>The status codes of success: one, or a range such as 200-399.</source>
        <translation>성공으로 보는 상태 코드: 하나 또는 200-399 같은 범위.</translation>
    </message>
    <message>
        <source>The instance &apos;%1&apos; is not in the &apos;stopped&apos; state.</source>
        <translation>인스턴스 &apos;%1&apos;: &apos;stopped&apos; 상태가 아닙니다.</translation>
    </message>
    <message>
        <source>Ends it for good.</source>
        <translation>영구히 종료합니다.</translation>
    </message>
    <message>
        <source>Boots a stopped machine; its script does not run again.</source>
        <translation>중지된 머신을 부팅합니다. 부팅 스크립트는 다시 실행되지 않습니다.</translation>
    </message>
    <message>
        <source>Shuts it down; it keeps its private address and costs nothing.</source>
        <translation>머신을 중지합니다. 프라이빗 주소를 유지하며 비용이 들지 않습니다.</translation>
    </message>
    <message>
        <source>Boots it again; its script does not run again.</source>
        <translation>머신을 다시 부팅합니다. 부팅 스크립트는 다시 실행되지 않습니다.</translation>
    </message>
    <message>
        <source>Starts its programs again, each with its own command line.</source>
        <translation>프로그램을 각자의 명령줄로 다시 시작합니다.</translation>
    </message>
    <message>
        <source>the quota of running vCPUs would be exceeded</source>
        <translation>실행 중인 vCPU의 할당량을 초과함</translation>
    </message>
    <message>
        <source>the scenario leaves the type out</source>
        <translation>시나리오가 제공하지 않는 유형임</translation>
    </message>
    <message>
        <source>the type or the script is changed while it runs</source>
        <translation>실행 중에 유형이나 스크립트를 변경함</translation>
    </message>
    <message>
        <source>it is not stopped, or for the other commands not running</source>
        <translation>중지되어 있지 않음, 또는 다른 명령의 경우 실행 중이 아님</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>인스턴스</translation>
    </message>
    <message>
        <source>A virtual machine. It is billed from the moment it runs; whether it serves depends on what its script has started.</source>
        <translation>가상 머신입니다. 실행되는 순간부터 요금이 부과되며, 응답하는지는 스크립트가 무엇을 시작했는지에 달려 있습니다.</translation>
    </message>
    <message>
        <source>A public address that stays.</source>
        <translation>그대로 남는 퍼블릭 주소.</translation>
    </message>
    <message>
        <source>Intent only: whether it calls the cache, its script decides.</source>
        <translation>의도만 나타냅니다. 실제로 캐시를 호출할지는 스크립트가 정합니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; already has the internet gateway &quot;%2&quot;.</source>
        <translation>&quot;%1&quot;에 이미 인터넷 게이트웨이가 있습니다: &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Internet gateway</source>
        <translation>인터넷 게이트웨이</translation>
    </message>
    <message>
        <source>The VPC&apos;s door to the internet: free, redundant, one for each VPC. A route must lead to it.</source>
        <translation>VPC와 인터넷을 잇는 문입니다. 무료이고 이중화되어 있으며 VPC마다 하나입니다. 경로가 이 게이트웨이를 가리켜야 합니다.</translation>
    </message>
    <message>
        <source>the VPC already has one</source>
        <translation>VPC에 이미 하나가 있음</translation>
    </message>
    <message>
        <source>A launch configuration cannot be changed: make a new one and set it on the group. What runs already keeps the old one.</source>
        <translation>시작 구성은 변경할 수 없습니다. 새로 만들어 그룹에 지정하세요. 이미 실행 중인 머신은 기존 구성을 유지합니다.</translation>
    </message>
    <message>
        <source>Cannot delete launch configuration %1 because it is attached to AutoScalingGroup %2</source>
        <translation>시작 구성 %1: 오토 스케일링 그룹 %2에 연결되어 있어 삭제할 수 없습니다</translation>
    </message>
    <message>
        <source>Launch configuration</source>
        <translation>시작 구성</translation>
    </message>
    <message>
        <source>What a group launches its machines from. It cannot be changed, and machines that run already keep what they were launched from.</source>
        <translation>그룹이 머신을 시작할 때 쓰는 구성입니다. 변경할 수 없으며, 이미 실행 중인 머신은 시작할 때의 구성을 유지합니다.</translation>
    </message>
    <message>
        <source>anything of it is changed: the service has no such call</source>
        <translation>무엇이든 변경함: 서비스에 그런 호출이 없음</translation>
    </message>
    <message>
        <source>a group uses it</source>
        <translation>쓰는 그룹이 있음</translation>
    </message>
    <message>
        <source>The instance type: vCPUs, memory, CPU credits and price.</source>
        <translation>인스턴스 유형: vCPU, 메모리, CPU 크레딧, 가격.</translation>
    </message>
    <message>
        <source>The script that runs once, at the first boot: install, download, make executable, start.</source>
        <translation>첫 부팅에서 한 번 실행되는 스크립트: 설치, 다운로드, 실행 권한 부여, 시작.</translation>
    </message>
    <message>
        <source>Whether it gets a public address. Unset, the subnet decides.</source>
        <translation>퍼블릭 주소를 받을지 여부. 지정하지 않으면 서브넷이 정합니다.</translation>
    </message>
    <message>
        <source>Metrics every minute instead of every five, for a price.</source>
        <translation>지표를 5분이 아니라 1분마다 받습니다. 요금이 부과됩니다.</translation>
    </message>
    <message>
        <source>%1 is not on offer today.</source>
        <translation>오늘 제공되지 않습니다: %1.</translation>
    </message>
    <message>
        <source>The subnet ID &apos;%1&apos; does not exist</source>
        <translation>없는 서브넷 ID입니다: &apos;%1&apos;</translation>
    </message>
    <message>
        <source>There are not enough free addresses in subnet &apos;%1&apos; to satisfy the requested number of instances.</source>
        <translation>서브넷 &apos;%1&apos;에 요청한 수의 인스턴스를 시작할 만큼 남은 주소가 없습니다.</translation>
    </message>
    <message>
        <source>Security group %1 and subnet %2 belong to different networks.</source>
        <translation>보안 그룹과 서브넷이 서로 다른 네트워크에 속합니다: %1, %2.</translation>
    </message>
    <message>
        <source>The rule&apos;s number, 1 to 32766: the lowest that matches decides.</source>
        <translation>규칙 번호, 1~32766. 일치하는 규칙 중 번호가 가장 낮은 것이 정합니다.</translation>
    </message>
    <message>
        <source>Whether it lets packets pass.</source>
        <translation>패킷을 통과시킬지 여부.</translation>
    </message>
    <message>
        <source>Which packets it is about.</source>
        <translation>어떤 패킷에 대한 규칙인지.</translation>
    </message>
    <message>
        <source>A port, a range such as 1024-65535, or all.</source>
        <translation>포트, 1024-65535 같은 범위 또는 all.</translation>
    </message>
    <message>
        <source>The block at the other end.</source>
        <translation>상대편의 CIDR 블록.</translation>
    </message>
    <message>
        <source>Network ACL</source>
        <translation>네트워크 ACL</translation>
    </message>
    <message>
        <source>A gate at a subnet&apos;s boundary, stateless: the way back needs a rule too. The VPC&apos;s own one lets everything pass until it is changed, one of your own lets nothing pass until it has rules.</source>
        <translation>서브넷 경계에 있는 상태 비저장 관문입니다. 돌아오는 길에도 규칙이 필요합니다. VPC의 기본 ACL은 변경하기 전까지 모두 통과시키고, 직접 만든 ACL은 규칙을 넣기 전까지 아무것도 통과시키지 않습니다.</translation>
    </message>
    <message>
        <source>What may come in.</source>
        <translation>들어올 수 있는 것.</translation>
    </message>
    <message>
        <source>What may go out, answers included.</source>
        <translation>나갈 수 있는 것. 응답도 포함합니다.</translation>
    </message>
    <message>
        <source>a subnet uses it</source>
        <translation>쓰는 서브넷이 있음</translation>
    </message>
    <message>
        <source>Origin request policy</source>
        <translation>오리진 요청 정책</translation>
    </message>
    <message>
        <source>What the edge forwards to the origin besides what is in the cache key. It splits no objects: what is forwarded but not keyed gets everybody the first visitor&apos;s answer.</source>
        <translation>캐시 키 외에 엣지가 오리진으로 전달하는 것을 정합니다. 객체를 나누지 않으므로, 전달되지만 키에 없는 것에 대해서는 모두가 첫 방문자의 응답을 받습니다.</translation>
    </message>
    <message>
        <source>a list names nothing or too much</source>
        <translation>목록에 이름이 하나도 없거나 너무 많음</translation>
    </message>
    <message>
        <source>There are %1 of these already, and the quota is %2.</source>
        <translation>이미 %1개 있으며 할당량은 %2개입니다.</translation>
    </message>
    <message>
        <source>Route table</source>
        <translation>라우팅 테이블</translation>
    </message>
    <message>
        <source>Where packets that leave a subnet go. The VPC&apos;s own block is always local; the longest matching prefix wins.</source>
        <translation>서브넷에서 나가는 패킷이 갈 곳입니다. VPC 자신의 CIDR 블록은 항상 로컬이고, 가장 길게 일치하는 접두사가 우선합니다.</translation>
    </message>
    <message>
        <source>The routes besides the local one.</source>
        <translation>로컬 경로 외의 경로.</translation>
    </message>
    <message>
        <source>The destination block.</source>
        <translation>목적지 CIDR 블록.</translation>
    </message>
    <message>
        <source>Step policies: how much to adjust, by how far the metric is from the threshold. Steps neither overlap nor leave a gap.</source>
        <translation>단계 조정 정책: 지표가 임계값에서 벗어난 정도에 따른 조정량. 단계는 겹치거나 빈틈이 없어야 합니다.</translation>
    </message>
    <message>
        <source>Lower bound, relative to the threshold; none: endless</source>
        <translation>임계값 기준 하한. 없으면 제한 없음</translation>
    </message>
    <message>
        <source>Upper bound, relative to the threshold; none: endless</source>
        <translation>임계값 기준 상한. 없으면 제한 없음</translation>
    </message>
    <message>
        <source>How many instances or percent</source>
        <translation>인스턴스 수 또는 퍼센트</translation>
    </message>
    <message>
        <source>What is measured. A request count per target counts requests a minute.</source>
        <translation>측정하는 지표. 대상당 요청 수는 분당 요청을 셉니다.</translation>
    </message>
    <message>
        <source>Step and simple policies: minutes in a row beyond the threshold</source>
        <translation>단계 및 단순 조정 정책: 임계값을 연속으로 벗어나야 하는 분</translation>
    </message>
    <message>
        <source>How the policy decides</source>
        <translation>정책이 결정하는 방식</translation>
    </message>
    <message>
        <source>For a request count: the target group, which must be attached to the group. Names its balancer as it is when the policy is set.</source>
        <translation>요청 수 지표: 대상 그룹. 그룹에 연결되어 있어야 합니다. 정책을 설정할 때의 로드 밸런서 이름을 씁니다.</translation>
    </message>
    <message>
        <source>Target tracking: the value to stay at</source>
        <translation>대상 추적: 유지할 값</translation>
    </message>
    <message>
        <source>Step and simple policies: where the alarm begins</source>
        <translation>단계 및 단순 조정 정책: 경보가 시작되는 값</translation>
    </message>
    <message>
        <source>On which side of the threshold the alarm is</source>
        <translation>경보가 임계값의 어느 쪽인지</translation>
    </message>
    <message>
        <source>Simple policies: how many instances or percent</source>
        <translation>단순 조정 정책: 인스턴스 수 또는 퍼센트</translation>
    </message>
    <message>
        <source>What an adjustment means</source>
        <translation>조정량의 의미</translation>
    </message>
    <message>
        <source>Simple policies: rest after an activity; none: the group&apos;s</source>
        <translation>단순 조정 정책: 조정한 뒤 쉬는 시간. 없으면 그룹의 값</translation>
    </message>
    <message>
        <source>Until a new member counts in the metric; none: the group&apos;s warm-up or cooldown</source>
        <translation>새 멤버가 지표에 집계될 때까지의 시간. 없으면 그룹의 워밍업 또는 휴지 기간</translation>
    </message>
    <message>
        <source>A block such as 0.0.0.0/0, another security group&apos;s id, or self.</source>
        <translation>0.0.0.0/0 같은 CIDR 블록, 다른 보안 그룹의 ID 또는 self.</translation>
    </message>
    <message>
        <source>Security group</source>
        <translation>보안 그룹</translation>
    </message>
    <message>
        <source>What may reach a network interface. Allow rules only; answers always pass. A new one lets nothing in and everything out.</source>
        <translation>네트워크 인터페이스에 접근할 수 있는 상대를 정합니다. 허용 규칙만 있으며 응답은 항상 통과합니다. 새 보안 그룹은 들어오는 것을 모두 막고 나가는 것을 모두 허용합니다.</translation>
    </message>
    <message>
        <source>What may go out. Unset: everything.</source>
        <translation>나갈 수 있는 것. 지정하지 않으면 전부.</translation>
    </message>
    <message>
        <source>something uses it</source>
        <translation>쓰는 리소스가 있음</translation>
    </message>
    <message>
        <source>The block of &quot;%1&quot; must lie inside %2 and be between /16 and /28.</source>
        <translation>&quot;%1&quot;의 CIDR 블록은 %2 안에 있고 /16~/28이어야 합니다.</translation>
    </message>
    <message>
        <source>The block %1 overlaps %2 of &quot;%3&quot;.</source>
        <translation>CIDR 블록이 겹칩니다: %1, &quot;%3&quot;의 %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; still holds an address in &quot;%2&quot;.</source>
        <translation>&quot;%1&quot;에서 아직 &quot;%2&quot;의 주소를 쓰고 있습니다.</translation>
    </message>
    <message>
        <source>Subnet</source>
        <translation>서브넷</translation>
    </message>
    <message>
        <source>A block of addresses in one zone. Five of them are the provider&apos;s. It is public only where its route table leads to an internet gateway.</source>
        <translation>한 가용 영역에 있는 주소 블록입니다. 주소 다섯 개는 클라우드 제공업체가 씁니다. 라우팅 테이블이 인터넷 게이트웨이로 이어질 때만 퍼블릭입니다.</translation>
    </message>
    <message>
        <source>The block of addresses, inside the VPC&apos;s, /16 to /28. It cannot be resized.</source>
        <translation>CIDR 블록. VPC의 CIDR 블록 안에 있어야 하고 /16~/28입니다. 크기를 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>The availability zone. A subnet is in exactly one.</source>
        <translation>가용 영역. 서브넷은 정확히 한 가용 영역에 있습니다.</translation>
    </message>
    <message>
        <source>Whether a machine launched here gets a public address. Off unless switched on.</source>
        <translation>여기서 시작한 머신이 퍼블릭 주소를 받는지 여부. 켜지 않으면 꺼져 있습니다.</translation>
    </message>
    <message>
        <source>the block is outside the VPC&apos;s, or not /16 to /28</source>
        <translation>CIDR 블록이 VPC의 CIDR 블록을 벗어나거나 /16~/28이 아님</translation>
    </message>
    <message>
        <source>the block overlaps another subnet&apos;s</source>
        <translation>CIDR 블록이 다른 서브넷과 겹침</translation>
    </message>
    <message>
        <source>something holds an address in it</source>
        <translation>주소를 쓰는 것이 있음</translation>
    </message>
    <message>
        <source>%1 healthy, %2 unhealthy</source>
        <translation>정상 %1개, 비정상 %2개</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in use by the listener of &quot;%2&quot;.</source>
        <translation>&quot;%1&quot;: &quot;%2&quot;의 리스너가 사용 중입니다.</translation>
    </message>
    <message>
        <source>How the balancer finds out whether a target serves.</source>
        <translation>로드 밸런서가 대상이 응답하는지 알아내는 방법.</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>대상 그룹</translation>
    </message>
    <message>
        <source>The targets of an Application Load Balancer, with their health check and how one is chosen.</source>
        <translation>Application Load Balancer의 대상으로, 상태 검사와 대상을 고르는 방식을 함께 정합니다.</translation>
    </message>
    <message>
        <source>How long a leaving target may finish what it has in hand.</source>
        <translation>빠지는 대상이 처리 중인 요청을 마칠 수 있는 시간.</translation>
    </message>
    <message>
        <source>Requests sent to its targets.</source>
        <translation>대상에 보낸 요청 수.</translation>
    </message>
    <message>
        <source>Requests a target has been sent, on average.</source>
        <translation>대상 하나가 받은 평균 요청 수.</translation>
    </message>
    <message>
        <source>4xx answers of its targets.</source>
        <translation>대상의 4xx 응답 수.</translation>
    </message>
    <message>
        <source>From leaving the balancer to the target&apos;s answer.</source>
        <translation>로드 밸런서를 떠난 때부터 대상이 응답할 때까지의 시간.</translation>
    </message>
    <message>
        <source>Healthy targets.</source>
        <translation>정상 대상 수.</translation>
    </message>
    <message>
        <source>Unhealthy targets.</source>
        <translation>비정상 대상 수.</translation>
    </message>
    <message>
        <source>a balancer forwards to it</source>
        <translation>요청을 전달하는 로드 밸런서가 있음</translation>
    </message>
    <message>
        <source>A VPC&apos;s block must be between /16 and /28; this one is %1.</source>
        <translation>VPC의 CIDR 블록은 /16~/28이어야 합니다. 지금은 %1입니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; still contains &quot;%2&quot;.</source>
        <translation>&quot;%1&quot; 안에 아직 남아 있는 것: &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>VPC</source>
        <translation>VPC</translation>
    </message>
    <message>
        <source>A private network of your own. What stands in different VPCs does not reach each other.</source>
        <translation>나만의 프라이빗 네트워크입니다. 서로 다른 VPC에 있는 것끼리는 연결되지 않습니다.</translation>
    </message>
    <message>
        <source>The block of private addresses, /16 to /28. It cannot be resized.</source>
        <translation>프라이빗 주소의 CIDR 블록, /16~/28. 크기를 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>the block is not between /16 and /28</source>
        <translation>CIDR 블록이 /16~/28이 아님</translation>
    </message>
    <message>
        <source>the quota of VPCs is used up</source>
        <translation>VPC 할당량을 모두 씀</translation>
    </message>
    <message>
        <source>something is still in it</source>
        <translation>안에 아직 무언가 있음</translation>
    </message>
    <message>
        <source>The vpc ID &apos;%1&apos; does not exist</source>
        <translation>없는 VPC ID입니다: &apos;%1&apos;</translation>
    </message>
    <message>
        <source>its VPC is not there</source>
        <translation>VPC가 없음</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is still in use by &quot;%2&quot;.</source>
        <translation>&quot;%1&quot;: 아직 &quot;%2&quot;에서 사용 중입니다.</translation>
    </message>
    <message>
        <source>No balancer forwards to it.</source>
        <translation>요청을 전달하는 로드 밸런서가 없습니다.</translation>
    </message>
    <message>
        <source>No target is registered.</source>
        <translation>등록된 대상이 없습니다.</translation>
    </message>
    <message>
        <source>Healthy targets: 0 of %1.</source>
        <translation>대상 %1개 중 정상 대상이 0개입니다.</translation>
    </message>
    <message>
        <source>Deletion protection</source>
        <translation>삭제 방지</translation>
    </message>
    <message>
        <source>Idle timeout</source>
        <translation>유휴 제한 시간</translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>리스너</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>포트</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>최소</translation>
    </message>
    <message>
        <source>Desired</source>
        <translation>원하는 용량</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>최대</translation>
    </message>
    <message>
        <source>Health type</source>
        <translation>상태 검사 유형</translation>
    </message>
    <message>
        <source>Health grace</source>
        <translation>상태 검사 유예 기간</translation>
    </message>
    <message>
        <source>Cooldown</source>
        <translation>휴지 기간</translation>
    </message>
    <message>
        <source>Default warm-up</source>
        <translation>기본 워밍업</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>정책</translation>
    </message>
    <message>
        <source>Min healthy percent</source>
        <translation>최소 정상 비율</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Refresh instances</source>
        <translation>인스턴스 새로 고침</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>워밍업</translation>
    </message>
    <message>
        <source>Set desired capacity</source>
        <translation>원하는 용량 설정</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>유형</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>엔진</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>관리형 정책</translation>
    </message>
    <message>
        <source>Min TTL</source>
        <translation>최소 TTL</translation>
    </message>
    <message>
        <source>Default TTL</source>
        <translation>기본 TTL</translation>
    </message>
    <message>
        <source>Max TTL</source>
        <translation>최대 TTL</translation>
    </message>
    <message>
        <source>Draining</source>
        <translation>연결 드레이닝</translation>
    </message>
    <message>
        <source>Cross-zone</source>
        <translation>교차 영역</translation>
    </message>
    <message>
        <source>Instance port</source>
        <translation>인스턴스 포트</translation>
    </message>
    <message>
        <source>DNS TTL</source>
        <translation>DNS TTL</translation>
    </message>
    <message>
        <source>Error caching min TTL</source>
        <translation>오류 캐싱 최소 TTL</translation>
    </message>
    <message>
        <source>Origin attempts</source>
        <translation>오리진 연결 시도 횟수</translation>
    </message>
    <message>
        <source>Origin connect timeout</source>
        <translation>오리진 연결 제한 시간</translation>
    </message>
    <message>
        <source>Origin response timeout</source>
        <translation>오리진 응답 제한 시간</translation>
    </message>
    <message>
        <source>Invalidate</source>
        <translation>무효화</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>경로</translation>
    </message>
    <message>
        <source>Query strings</source>
        <translation>쿼리 문자열</translation>
    </message>
    <message>
        <source>Query string names</source>
        <translation>쿼리 문자열 이름</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>쿠키</translation>
    </message>
    <message>
        <source>Cookie names</source>
        <translation>쿠키 이름</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>헤더</translation>
    </message>
    <message>
        <source>Header names</source>
        <translation>헤더 이름</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>프로토콜</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>경로</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>간격</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>제한 시간</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>정상 임계값</translation>
    </message>
    <message>
        <source>Unhealthy</source>
        <translation>비정상 임계값</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>상태 코드</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>상태 검사</translation>
    </message>
    <message>
        <source>Terminate</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Reboot</source>
        <translation>재부팅</translation>
    </message>
    <message>
        <source>Restart process</source>
        <translation>프로그램 다시 시작</translation>
    </message>
    <message>
        <source>User data</source>
        <translation>사용자 데이터</translation>
    </message>
    <message>
        <source>Public IP</source>
        <translation>퍼블릭 IP</translation>
    </message>
    <message>
        <source>Detailed monitoring</source>
        <translation>세부 모니터링</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>동작</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>포트</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>인바운드</translation>
    </message>
    <message>
        <source>From</source>
        <translation>출발지</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>아웃바운드</translation>
    </message>
    <message>
        <source>To</source>
        <translation>목적지</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>경로</translation>
    </message>
    <message>
        <source>Via</source>
        <translation>게이트웨이</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>하한</translation>
    </message>
    <message>
        <source>Upper</source>
        <translation>상한</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>조정량</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>기간 수</translation>
    </message>
    <message>
        <source>Target value</source>
        <translation>목표 값</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>임계값</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Adjustment type</source>
        <translation>조정 유형</translation>
    </message>
    <message>
        <source>CIDR block</source>
        <translation>CIDR 블록</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>가용 영역</translation>
    </message>
    <message>
        <source>Public IP on launch</source>
        <translation>시작 시 퍼블릭 IP</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>알고리즘</translation>
    </message>
    <message>
        <source>Deregistration delay</source>
        <translation>등록 취소 지연</translation>
    </message>
    <message>
        <source>No security group of its own: the VPC&apos;s default one holds.</source>
        <translation>자체 보안 그룹이 없으면 VPC의 기본 보안 그룹이 적용됩니다.</translation>
    </message>
    <message>
        <source>The group starts with the minimum.</source>
        <translation>그룹은 최소 용량으로 시작합니다.</translation>
    </message>
    <message>
        <source>The cooldown holds.</source>
        <translation>휴지 기간이 적용됩니다.</translation>
    </message>
    <message>
        <source>Decides what may reach it.</source>
        <translation>무엇이 이것에 도달할 수 있는지 결정합니다.</translation>
    </message>
    <message>
        <source>Decides what may reach the machines.</source>
        <translation>무엇이 인스턴스에 도달할 수 있는지 결정합니다.</translation>
    </message>
    <message>
        <source>The subnet decides.</source>
        <translation>서브넷 설정을 따릅니다.</translation>
    </message>
    <message>
        <source>The VPC&apos;s own one lets everything pass, one of your own nothing.</source>
        <translation>VPC의 기본 ACL은 모두 허용하고, 직접 만든 ACL은 모두 거부합니다.</translation>
    </message>
    <message>
        <source>The internet gateway.</source>
        <translation>인터넷 게이트웨이입니다.</translation>
    </message>
    <message>
        <source>A step policy needs at least one.</source>
        <translation>단계 조정 정책에는 단계가 하나 이상 필요합니다.</translation>
    </message>
    <message>
        <source>The group&apos;s cooldown holds.</source>
        <translation>그룹의 휴지 기간이 적용됩니다.</translation>
    </message>
    <message>
        <source>The group&apos;s warm-up holds, or its cooldown where it has none.</source>
        <translation>그룹의 워밍업이 적용되고, 없으면 그룹의 휴지 기간이 적용됩니다.</translation>
    </message>
    <message>
        <source>Nothing may come in; into the VPC&apos;s own group, its members may.</source>
        <translation>들어오는 트래픽은 모두 막히고, VPC의 기본 그룹에는 그 그룹의 구성원만 들어올 수 있습니다.</translation>
    </message>
    <message>
        <source>Everything may go out.</source>
        <translation>나가는 트래픽이 모두 허용됩니다.</translation>
    </message>
    <message>
        <source>Where packets that leave it go.</source>
        <translation>이 서브넷을 나가는 패킷이 가는 곳입니다.</translation>
    </message>
    <message>
        <source>No route table of its own: the VPC&apos;s main one holds.</source>
        <translation>자체 라우팅 테이블이 없으면 VPC의 기본 라우팅 테이블이 적용됩니다.</translation>
    </message>
    <message>
        <source>What may pass its boundary.</source>
        <translation>이 서브넷의 경계를 지날 수 있는 것을 정합니다.</translation>
    </message>
    <message>
        <source>No network ACL of its own: the VPC&apos;s default one holds.</source>
        <translation>자체 네트워크 ACL이 없으면 VPC의 기본 네트워크 ACL이 적용됩니다.</translation>
    </message>
    <message>
        <source>%1 req/s</source>
        <translation>%1 req/s</translation>
    </message>
    <message>
        <source>fewer than %1 free addresses in a subnet, or a VPC without internet gateway</source>
        <translation>서브넷에 남은 주소가 %1개 미만이거나 VPC에 인터넷 게이트웨이가 없음</translation>
    </message>
    <message>
        <source>fewer than %1 free addresses in a new subnet</source>
        <translation>새 서브넷에 남은 주소가 %1개 미만</translation>
    </message>
    <message>
        <source>%1 % fail · %2 req/s</source>
        <translation>실패 %1 % · %2 req/s</translation>
    </message>
    <message>
        <source>%1 % of their requests fail.</source>
        <translation>요청의 %1 %가 실패합니다.</translation>
    </message>
    <message>
        <source>%1 % of their requests are answered wrongly.</source>
        <translation>요청의 %1 %가 잘못된 응답을 받습니다.</translation>
    </message>
    <message>
        <source>Says what is meant. Whether it is asked, the boot script decides.</source>
        <translation>의도만 나타냅니다. 실제로 쿼리할지는 부팅 스크립트가 정합니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; are not in one VPC.</source>
        <translation>서로 다른 VPC에 있습니다: &quot;%1&quot;, &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The DB subnet group doesn&apos;t meet Availability Zone (AZ) coverage requirement. Current AZ coverage: %1. Add subnets to cover at least 2 AZs.</source>
        <translation>DB 서브넷 그룹이 가용 영역(AZ) 요건을 채우지 못합니다. 현재 가용 영역 수: %1개. 가용 영역이 2개 이상 되도록 서브넷을 추가하세요.</translation>
    </message>
    <message>
        <source>None of the subnets of &quot;%1&quot; has a free address.</source>
        <translation>남은 주소가 있는 서브넷이 하나도 없습니다: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has its address in &quot;%2&quot;.</source>
        <translation>&quot;%1&quot;의 주소가 이 서브넷에 있습니다: &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The storage of &quot;%1&quot; can grow, but never shrink.</source>
        <translation>스토리지는 늘릴 수만 있고 줄일 수는 없습니다: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Cannot delete protected DB Instance, please disable deletion protection and try again.</source>
        <translation>삭제 방지가 켜진 DB 인스턴스는 삭제할 수 없습니다. 삭제 방지를 끄고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Decides the port: mysql 3306, postgres 5432.</source>
        <translation>포트를 정합니다: mysql 3306, postgres 5432.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>스토리지</translation>
    </message>
    <message>
        <source>General purpose storage (gp2), paid for whether it is used or not. It can grow.</source>
        <translation>범용 스토리지(gp2). 쓰지 않아도 요금이 붙습니다. 늘릴 수만 있습니다.</translation>
    </message>
    <message>
        <source>Most connections</source>
        <translation>최대 연결 수</translation>
    </message>
    <message>
        <source>Queries that may be there at once, those that wait included; 0: as many as its memory is enough for (MySQL memory / 12582880, PostgreSQL memory / 9531392 and 5000 at the most). PostgreSQL takes another limit over when it restarts.</source>
        <translation>대기 중인 것까지 동시에 있을 수 있는 쿼리 수. 0이면 메모리가 허용하는 만큼입니다(MySQL: 메모리 / 12582880, PostgreSQL: 메모리 / 9531392, 최대 5000). PostgreSQL은 재시작할 때 새 값을 적용합니다.</translation>
    </message>
    <message>
        <source>Its DB subnet group: subnets of at least two zones, one of which it stands in.</source>
        <translation>DB 서브넷 그룹: 두 개 이상의 가용 영역에 있는 서브넷. 그중 하나에 놓입니다.</translation>
    </message>
    <message>
        <source>its subnets are of fewer than two zones</source>
        <translation>서브넷의 가용 영역이 두 개 미만임</translation>
    </message>
    <message>
        <source>a subnet is not there, or they are not all of one VPC</source>
        <translation>없는 서브넷이 있거나, 모두 같은 VPC에 있지 않음</translation>
    </message>
    <message>
        <source>the quota of databases is used up</source>
        <translation>데이터베이스 할당량을 모두 씀</translation>
    </message>
    <message>
        <source>none of its subnets has a free address</source>
        <translation>남은 주소가 있는 서브넷이 없음</translation>
    </message>
    <message>
        <source>its storage would shrink, or a security group is of another VPC</source>
        <translation>스토리지가 줄어들거나, 보안 그룹이 다른 VPC의 것임</translation>
    </message>
    <message>
        <source>it has its address in a subnet that is left out</source>
        <translation>주소가 있는 서브넷이 빠짐</translation>
    </message>
    <message>
        <source>it is restarting already</source>
        <translation>이미 재시작하는 중임</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>데이터베이스</translation>
    </message>
    <message>
        <source>An Amazon RDS DB instance: answers the queries of applications that are told its address, as many at once as it has vCPUs. Each query that is there holds a connection, and those are limited.</source>
        <translation>Amazon RDS DB 인스턴스입니다. 주소를 받은 애플리케이션의 쿼리에 응답하며, vCPU 수만큼 동시에 처리합니다. 와 있는 쿼리마다 연결을 하나씩 쓰고, 연결 수에는 한도가 있습니다.</translation>
    </message>
    <message>
        <source>Restarts it: its connections are cut, and it takes none meanwhile.</source>
        <translation>재시작합니다. 연결이 모두 끊기고, 그동안 새 연결을 받지 않습니다.</translation>
    </message>
    <message>
        <source>Intent only: whether it asks the database, its script decides.</source>
        <translation>의도만 나타냅니다. 실제로 데이터베이스에 쿼리할지는 스크립트가 정합니다.</translation>
    </message>
    <message>
        <source>Which target is next: each in turn, the one with the fewest requests in hand, or any at random, all of the same weight.</source>
        <translation>다음 대상을 고르는 방식: 차례대로, 처리 중인 요청이 가장 적은 대상, 또는 모두 같은 가중치로 무작위.</translation>
    </message>
    <message>
        <source>The instance class: vCPUs, memory and price, shown with MySQL; PostgreSQL costs a little more. A change restarts it. db.t3 classes work at full speed all the time; the extra CPU credits that this may cost are not billed here.</source>
        <translation>인스턴스 클래스: vCPU, 메모리, 가격. 표시된 가격은 MySQL 기준이며 PostgreSQL은 조금 더 비쌉니다. 바꾸면 재시작합니다. db.t3 클래스는 항상 최고 속도로 동작하며, 그에 따른 추가 CPU 크레딧 요금은 여기서 청구하지 않습니다.</translation>
    </message>
    <message>
        <source>Everybody out there who asks. They go where their one traffic link leads, and hear of a change when their DNS answers run out. Each of several clients sends the whole load.</source>
        <translation>요청을 보내는 바깥의 모든 사람입니다. 하나뿐인 트래픽 링크가 가리키는 곳으로 가며, DNS 응답이 만료되면 변경을 알게 됩니다. 클라이언트를 여럿 두면 저마다 전체 부하를 보냅니다.</translation>
    </message>
</context>
<context>
    <name>machine</name>
    <message>
        <source>No program has been started on &quot;%1&quot;.</source>
        <translation>&quot;%1&quot;에서 시작된 프로그램이 없습니다.</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>중지됨</translation>
    </message>
    <message>
        <source>booting</source>
        <translation>부팅 중</translation>
    </message>
    <message>
        <source>boot script, line %1</source>
        <translation>부팅 스크립트 %1행</translation>
    </message>
    <message>
        <source>nothing listens</source>
        <translation>수신 대기하는 프로그램 없음</translation>
    </message>
    <message>
        <source>The boot script of &quot;%1&quot; shut it down (line %2).</source>
        <translation>&quot;%1&quot;의 부팅 스크립트가 머신을 종료했습니다(%2행).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has used up its CPU credits and falls to its baseline.</source>
        <translation>&quot;%1&quot;: CPU 크레딧을 모두 써서 기준 성능으로 떨어집니다.</translation>
    </message>
    <message>
        <source>You have requested more vCPU capacity than your current vCPU limit of %1 allows for the instance bucket that the specified instance type belongs to.</source>
        <translation>요청한 vCPU 용량이 지정한 인스턴스 유형이 속한 인스턴스 버킷의 현재 vCPU 한도(%1)를 초과합니다.</translation>
    </message>
    <message>
        <source>None of its programs runs any more; its console says why.</source>
        <translation>실행 중인 프로그램이 더는 없습니다. 이유는 콘솔에 있습니다.</translation>
    </message>
    <message>
        <source>It has no boot script, so no program runs on it.</source>
        <translation>부팅 스크립트가 없어 실행되는 프로그램이 없습니다.</translation>
    </message>
    <message>
        <source>No program runs on it: a boot script runs at the first start only.</source>
        <translation>실행되는 프로그램이 없습니다. 부팅 스크립트는 첫 부팅에서만 실행됩니다.</translation>
    </message>
    <message>
        <source>Its boot script has started no program; its console says why.</source>
        <translation>부팅 스크립트가 프로그램을 시작하지 못했습니다. 이유는 콘솔에 있습니다.</translation>
    </message>
    <message>
        <source>Its proxy listens, but no program behind it; its console says why.</source>
        <translation>프록시는 수신 대기하지만 그 뒤의 프로그램이 없습니다. 이유는 콘솔에 있습니다.</translation>
    </message>
    <message>
        <source>Its CPU credits are used up: it runs at its baseline.</source>
        <translation>CPU 크레딧을 모두 써서 기준 성능으로 실행됩니다.</translation>
    </message>
    <message>
        <source>Of its %1 programs %2 have ended; its console says why.</source>
        <translation>프로그램 %1개 중 %2개가 끝났습니다. 이유는 콘솔에 있습니다.</translation>
    </message>
    <message>
        <source>Its boot script waits in line %1 for the program to end; what follows waits.</source>
        <translation>부팅 스크립트가 %1행에서 프로그램이 끝나기를 기다리므로 그다음 행은 실행되지 않습니다.</translation>
    </message>
    <message>
        <source>Its one worker is busy; requests that wait: %1.</source>
        <translation>하나뿐인 작업자가 처리 중입니다. 대기 중인 요청: %1개.</translation>
    </message>
    <message>
        <source>All %1 workers are busy; requests that wait: %2.</source>
        <translation>작업자 %1개가 모두 처리 중입니다. 대기 중인 요청: %2개.</translation>
    </message>
    <message>
        <source>The instance &apos;%1&apos; is not running.</source>
        <translation>인스턴스 &apos;%1&apos;: 실행 중이 아닙니다.</translation>
    </message>
    <message>
        <source>The instance &apos;%1&apos; is not stopped.</source>
        <translation>인스턴스 &apos;%1&apos;: 중지된 상태가 아닙니다.</translation>
    </message>
    <message>
        <source>1 program · %1 inside</source>
        <translation>프로그램 1개 · 요청 %1건</translation>
    </message>
    <message>
        <source>%1 programs · %2 inside</source>
        <translation>프로그램 %1개 · 요청 %2건</translation>
    </message>
    <message>
        <source>All workers wait for the database; waiting: %1.</source>
        <translation>작업자가 모두 데이터베이스를 기다립니다. 대기 중: %1개.</translation>
    </message>
</context>
<context>
    <name>metrics</name>
    <message>
        <source>Programs that called it in the minute.</source>
        <translation>해당 1분 동안 호출한 프로그램 수.</translation>
    </message>
    <message>
        <source>Look-ups.</source>
        <translation>조회 수.</translation>
    </message>
    <message>
        <source>Values stored.</source>
        <translation>저장한 값의 수.</translation>
    </message>
    <message>
        <source>Look-ups that found a value.</source>
        <translation>값을 찾은 조회 수.</translation>
    </message>
    <message>
        <source>Look-ups that found none.</source>
        <translation>값을 찾지 못한 조회 수.</translation>
    </message>
    <message>
        <source>Values kept.</source>
        <translation>보관된 값의 수.</translation>
    </message>
    <message>
        <source>Share of the vCPUs that is busy.</source>
        <translation>vCPU가 사용 중인 비율.</translation>
    </message>
    <message>
        <source>Bytes received.</source>
        <translation>받은 바이트.</translation>
    </message>
    <message>
        <source>Bytes sent.</source>
        <translation>보낸 바이트.</translation>
    </message>
    <message>
        <source>Whether the machine itself is broken; says nothing about its programs.</source>
        <translation>머신 자체의 고장 여부. 프로그램의 상태는 알려 주지 않습니다.</translation>
    </message>
    <message>
        <source>CPU credits left; at none the machine falls to its baseline.</source>
        <translation>남은 CPU 크레딧. 다 쓰면 머신이 기준 성능으로 떨어집니다.</translation>
    </message>
    <message>
        <source>CPU credits owed by a machine in unlimited mode.</source>
        <translation>무제한 모드 머신이 빚진 CPU 크레딧.</translation>
    </message>
    <message>
        <source>Requests that arrived.</source>
        <translation>도착한 요청 수.</translation>
    </message>
    <message>
        <source>Requests that wait for a worker.</source>
        <translation>작업자를 기다리는 요청 수.</translation>
    </message>
    <message>
        <source>Programs that listen.</source>
        <translation>수신 대기하는 프로그램 수.</translation>
    </message>
    <message>
        <source>Memory taken by the system and its programs.</source>
        <translation>시스템과 프로그램이 쓰는 메모리.</translation>
    </message>
    <message>
        <source>How busy its vCPUs were.</source>
        <translation>vCPU가 얼마나 바빴는지.</translation>
    </message>
    <message>
        <source>Connections taken at a time, the most in the minute.</source>
        <translation>동시에 쓴 연결 수, 그 1분의 최대치.</translation>
    </message>
</context>
<context>
    <name>run</name>
    <message>
        <source>&quot;%1&quot; is no number of 64 bits.</source>
        <translation>64비트 숫자가 아닙니다: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>This is a %1, not a record.</source>
        <translation>이 파일은 기록이 아닙니다(종류: %1).</translation>
    </message>
    <message>
        <source>This is no record: its member &quot;format&quot; is not &quot;stampede/record&quot;.</source>
        <translation>기록이 아닙니다. 멤버 &quot;format&quot;이 &quot;stampede/record&quot;가 아닙니다.</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>The rest of the scenario cannot be changed while it is played.</source>
        <translation>시나리오의 나머지 부분은 플레이 중에 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; calls it unhealthy: the checks are lost at &quot;%2&quot;.</source>
        <translation>&quot;%1&quot;의 판정이 비정상입니다. 상태 검사가 &quot;%2&quot;에서 사라집니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; calls it unhealthy: nothing on it listens on port %2.</source>
        <translation>&quot;%1&quot;의 판정이 비정상입니다. 포트 %2에서 수신 대기하는 프로그램이 없습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; calls it unhealthy: it does not answer the checks in time, or not as wanted.</source>
        <translation>&quot;%1&quot;의 판정이 비정상입니다. 상태 검사에 제때 응답하지 않거나 응답이 기대와 다릅니다.</translation>
    </message>
    <message>
        <source>No address is free in it.</source>
        <translation>남은 주소가 없습니다.</translation>
    </message>
</context>
<context>
    <name>scenario</name>
    <message>
        <source>A resource of the kind %1 has no command &quot;%2&quot;.</source>
        <translation>%1 종류의 리소스에는 &quot;%2&quot; 명령이 없습니다.</translation>
    </message>
    <message>
        <source>A resource of the kind %1 has no setting &quot;%2&quot;.</source>
        <translation>%1 종류의 리소스에는 &quot;%2&quot; 설정이 없습니다.</translation>
    </message>
    <message>
        <source>There is no resource &quot;%1&quot; to stand in.</source>
        <translation>안에 놓일 리소스가 없습니다: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be an id: use up to 100 letters, digits, &quot;.&quot;, &quot;_&quot; and &quot;-&quot;.</source>
        <translation>ID로 쓸 수 없습니다: &quot;%1&quot;. 영문자, 숫자, &quot;.&quot;, &quot;_&quot;, &quot;-&quot;를 100자까지 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>The id &quot;%1&quot; stands in this list already.</source>
        <translation>이 목록에 이미 있는 ID입니다: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>A day lasts longer than 0:00:00 and at most 168:00:00.</source>
        <translation>하루의 길이는 0:00:00보다 길고 168:00:00 이하여야 합니다.</translation>
    </message>
    <message>
        <source>The shares of the classes must sum to more than 0.</source>
        <translation>클래스 비중의 합은 0보다 커야 합니다.</translation>
    </message>
    <message>
        <source>Clients are drawn, so there must be a class of requests.</source>
        <translation>클라이언트가 그려져 있으므로 요청 클래스가 있어야 합니다.</translation>
    </message>
    <message>
        <source>&quot;cv2&quot; of a hyperexponential distribution is 1 or more.</source>
        <translation>초지수 분포의 &quot;cv2&quot;는 1 이상이어야 합니다.</translation>
    </message>
    <message>
        <source>An empirical distribution needs &quot;points&quot;.</source>
        <translation>경험적 분포에는 &quot;points&quot;가 필요합니다.</translation>
    </message>
    <message>
        <source>A point is a value of 0 or more with a weight above 0.</source>
        <translation>점은 0 이상의 값과 0보다 큰 가중치로 이루어집니다.</translation>
    </message>
    <message>
        <source>A rate is from 0 to 10,000,000 requests a second.</source>
        <translation>요청률은 초당 0~10,000,000개여야 합니다.</translation>
    </message>
    <message>
        <source>%1 is not after %2, the time above it.</source>
        <translation>시각 %1: 바로 위 시각 %2보다 늦지 않습니다.</translation>
    </message>
    <message>
        <source>Another application is fetched from &quot;%1&quot;.</source>
        <translation>&quot;%1&quot;에서는 이미 다른 애플리케이션을 받습니다.</translation>
    </message>
    <message>
        <source>There is no application &quot;%1&quot;.</source>
        <translation>없는 애플리케이션입니다: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>No application gives answers called &quot;%1&quot;.</source>
        <translation>이 응답을 내는 애플리케이션이 없습니다: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>An effect is one of release, accept and set.</source>
        <translation>효과는 release, accept, set 중 하나여야 합니다.</translation>
    </message>
    <message>
        <source>A fault has either &quot;at&quot; or &quot;between&quot;.</source>
        <translation>장애에는 &quot;at&quot;과 &quot;between&quot; 중 하나만 있어야 합니다.</translation>
    </message>
    <message>
        <source>The first of two moments comes before the second.</source>
        <translation>두 시점 중 첫째가 둘째보다 앞서야 합니다.</translation>
    </message>
    <message>
        <source>A fault has either &quot;target&quot; or &quot;select&quot;.</source>
        <translation>장애에는 &quot;target&quot;과 &quot;select&quot; 중 하나만 있어야 합니다.</translation>
    </message>
    <message>
        <source>This fault needs a member &quot;%1&quot;.</source>
        <translation>이 장애에 필요한 멤버가 없습니다: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>No kind has the trait &quot;%1&quot;.</source>
        <translation>이 특성을 가진 종류가 없습니다: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Another band is called &quot;%1&quot;.</source>
        <translation>같은 이름의 구간이 이미 있습니다: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Every band but the last has &quot;under_ms&quot;.</source>
        <translation>마지막 구간을 뺀 모든 구간에 &quot;under_ms&quot;가 있어야 합니다.</translation>
    </message>
    <message>
        <source>Bands stand in the order of their &quot;under_ms&quot;.</source>
        <translation>구간은 &quot;under_ms&quot; 순서로 놓여야 합니다.</translation>
    </message>
    <message>
        <source>A cost rule has either &quot;per_started_s&quot; with &quot;usd&quot; or &quot;usd_by_type&quot;, or &quot;catalog_price_times&quot;.</source>
        <translation>비용 규칙에는 &quot;per_started_s&quot;와 함께 &quot;usd&quot;나 &quot;usd_by_type&quot;이 있거나, &quot;catalog_price_times&quot;가 있어야 합니다.</translation>
    </message>
    <message>
        <source>A goal needs &quot;at_least&quot;, &quot;at_most&quot; or &quot;better_than&quot;.</source>
        <translation>목표에는 &quot;at_least&quot;, &quot;at_most&quot;, &quot;better_than&quot; 중 하나가 필요합니다.</translation>
    </message>
    <message>
        <source>No result has a metric &quot;%1&quot;; perhaps &quot;%2&quot;.</source>
        <translation>결과에 없는 지표입니다: &quot;%1&quot;. 비슷한 지표: &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>No result has a metric &quot;%1&quot;; there are %2, or requests.failed_by_cause.CAUSE, cost_by_resource.ID, resources.ID.metrics.NAME.min, mean, max, last or sum.</source>
        <translation>결과에 없는 지표입니다: &quot;%1&quot;. 쓸 수 있는 지표: %2, requests.failed_by_cause.CAUSE, cost_by_resource.ID, resources.ID.metrics.NAME.min(또는 mean, max, last, sum).</translation>
    </message>
    <message>
        <source>There is no rival &quot;%1&quot;.</source>
        <translation>없는 경쟁 팀입니다: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is no lesson &quot;%1&quot;.</source>
        <translation>없는 교훈입니다: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>An actions file stands in the scenario&apos;s folder or below it.</source>
        <translation>동작 파일은 시나리오의 폴더나 그 아래에 있어야 합니다.</translation>
    </message>
    <message>
        <source>The instance types on offer are a list.</source>
        <translation>제공되는 인스턴스 유형은 목록이어야 합니다.</translation>
    </message>
    <message>
        <source>There is no instance type &quot;%1&quot;.</source>
        <translation>없는 인스턴스 유형입니다: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>This is a list of actions, not a scenario.</source>
        <translation>이 파일은 동작 목록이며 시나리오가 아닙니다.</translation>
    </message>
    <message>
        <source>This is no scenario: its member &quot;format&quot; is not &quot;stampede/scenario&quot;.</source>
        <translation>시나리오가 아닙니다. 멤버 &quot;format&quot;이 &quot;stampede/scenario&quot;가 아닙니다.</translation>
    </message>
    <message>
        <source>&quot;formatVersion&quot; must be a whole number from 1 on.</source>
        <translation>&quot;formatVersion&quot;은 1 이상의 정수여야 합니다.</translation>
    </message>
    <message>
        <source>This file has formatVersion %1; a Stampede that reads version %1 is needed, this one reads up to %2.</source>
        <translation>이 파일의 formatVersion은 %1입니다. 버전 %1까지 읽는 Stampede가 필요하며, 이 프로그램은 %2까지 읽습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here; it is kept.</source>
        <translation>여기서 알 수 없는 항목이므로 그대로 보존합니다: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The scenario has no &quot;%1&quot; that could be set.</source>
        <translation>시나리오에 설정할 수 없는 항목입니다: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The chaos plan has no entry &quot;%1&quot;.</source>
        <translation>장애 계획에 없는 항목입니다: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>This limit is a number from 0 to %1.</source>
        <translation>이 한도는 0~%1 사이의 숫자여야 합니다.</translation>
    </message>
    <message>
        <source>All classes together have at most %1 different keys.</source>
        <translation>모든 클래스의 키는 합해서 최대 %1개입니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here.</source>
        <translation>여기서 알 수 없는 항목입니다: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here. Did you mean &quot;%2&quot;?</source>
        <translation>여기서 알 수 없는 항목입니다: &quot;%1&quot;. 비슷한 이름: &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here; it is kept. Did you mean &quot;%2&quot;?</source>
        <translation>여기서 알 수 없는 항목이므로 그대로 보존합니다: &quot;%1&quot;. 비슷한 이름: &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Each of the %1 clients that are drawn sends the whole load: together they send it %1 times.</source>
        <translation>그려진 클라이언트 %1개가 저마다 전체 부하를 보내므로 합치면 부하가 %1배가 됩니다.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>&quot;%1&quot; must be given.</source>
        <translation>&quot;%1&quot;: 꼭 지정해야 합니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true or false.</source>
        <translation>&quot;%1&quot;: true 또는 false여야 합니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an object.</source>
        <translation>&quot;%1&quot;: 객체여야 합니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number.</source>
        <translation>&quot;%1&quot;: 정수여야 합니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a number.</source>
        <translation>&quot;%1&quot;: 숫자여야 합니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be at least %2.</source>
        <translation>&quot;%1&quot;: %2 이상이어야 합니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number from %2 to %3.</source>
        <translation>&quot;%1&quot;: %2부터 %3까지의 정수여야 합니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be at most %2.</source>
        <translation>&quot;%1&quot;: %2 이하여야 합니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text without control characters.</source>
        <translation>&quot;%1&quot;: 제어 문자가 없는 텍스트여야 합니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an IPv4 block such as &quot;10.0.0.0/16&quot;.</source>
        <translation>&quot;%1&quot;: &quot;10.0.0.0/16&quot; 같은 IPv4 CIDR 블록이어야 합니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a port, a range such as &quot;80-90&quot;, or &quot;all&quot;.</source>
        <translation>&quot;%1&quot;: 포트, &quot;80-90&quot; 같은 범위 또는 &quot;all&quot;이어야 합니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be one of %2, not &quot;%3&quot;.</source>
        <translation>&quot;%1&quot;: 쓸 수 있는 값은 %2 중 하나입니다(지금은 &quot;%3&quot;).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list of texts.</source>
        <translation>&quot;%1&quot;: 텍스트 목록이어야 합니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list of objects.</source>
        <translation>&quot;%1&quot;: 객체 목록이어야 합니다.</translation>
    </message>
    <message>
        <source>Two entries of &quot;%1&quot; have the name &quot;%2&quot;.</source>
        <translation>&quot;%1&quot;의 두 항목이 같은 이름을 씁니다: &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>An entry of &quot;%1&quot; has an empty name.</source>
        <translation>&quot;%1&quot;에 이름이 빈 항목이 있습니다.</translation>
    </message>
    <message>
        <source>Tells this entry of the list from the others.</source>
        <translation>목록의 이 항목을 다른 항목과 구별합니다.</translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot; here.</source>
        <translation>여기에는 &quot;%1&quot; 설정이 없습니다.</translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot; here; perhaps &quot;%2&quot;.</source>
        <translation>여기에는 &quot;%1&quot; 설정이 없습니다. 혹시 &quot;%2&quot;인가요?</translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot; here; there are %2.</source>
        <translation>여기에는 &quot;%1&quot; 설정이 없습니다. 쓸 수 있는 설정: %2.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be given; &quot;0.0.0.0/0&quot; is everywhere.</source>
        <translation>&quot;%1&quot;: 꼭 지정해야 합니다. &quot;0.0.0.0/0&quot;은 모든 곳입니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an IPv4 block such as &quot;0.0.0.0/0&quot; (everywhere).</source>
        <translation>&quot;%1&quot;: &quot;0.0.0.0/0&quot;(모든 곳) 같은 IPv4 CIDR 블록이어야 합니다.</translation>
    </message>
</context>
<context>
    <name>stampede::AnnouncementBanner</name>
    <message>
        <source>Announcement</source>
        <translation>공지</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>접기</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>읽기</translation>
    </message>
    <message>
        <source>Only the first words</source>
        <translation>첫머리만 보기</translation>
    </message>
    <message>
        <source>Read all of it, and what was announced before</source>
        <translation>전체 내용과 이전 공지 읽기</translation>
    </message>
    <message>
        <source>Put this away (Esc); it stays in the timeline</source>
        <translation>치우기(Esc). 타임라인에는 남습니다</translation>
    </message>
    <message>
        <source>Announcements until now</source>
        <translation>지금까지의 공지</translation>
    </message>
</context>
<context>
    <name>stampede::BriefingPanel</name>
    <message>
        <source>Briefing</source>
        <translation>브리핑</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>길이</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>연도</translation>
    </message>
    <message>
        <source>Rivals</source>
        <translation>경쟁 팀</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>시드</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>다른 시드</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>None: play as you like.</source>
        <translation>없음: 마음대로 플레이하세요.</translation>
    </message>
    <message>
        <source>On the same day you meet: %1</source>
        <translation>같은 하루에 겨루는 팀: %1</translation>
    </message>
    <message>
        <source>How points are made</source>
        <translation>점수를 얻는 방법</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>드는 비용</translation>
    </message>
    <message>
        <source>What is scarce</source>
        <translation>제약</translation>
    </message>
    <message>
        <source>Already announced</source>
        <translation>이미 공지된 것</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who announces what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>먼저 둘러보기</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>플레이</translation>
    </message>
    <message>
        <source>The same seed is the same day, request by request.</source>
        <translation>같은 시드는 요청 하나하나까지 같은 하루입니다.</translation>
    </message>
</context>
<context>
    <name>stampede::CanvasScene</name>
    <message>
        <source>Drag something from the palette to draw your cloud.</source>
        <translation>팔레트에서 무언가를 끌어다 놓아 클라우드를 그리세요.</translation>
    </message>
</context>
<context>
    <name>stampede::CanvasView</name>
    <message>
        <source>Canvas</source>
        <translation>캔버스</translation>
    </message>
    <message>
        <source>%1 is not drawn: its menu has the commands that it understands</source>
        <translation>도면에 없습니다: %1. 쓸 수 있는 명령은 메뉴에 있습니다</translation>
    </message>
</context>
<context>
    <name>stampede::ChartsPanel</name>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>초</translation>
    </message>
    <message>
        <source>Whole day</source>
        <translation>하루 전체</translation>
    </message>
    <message>
        <source>Show the last 10 minutes</source>
        <translation>최근 10분 표시</translation>
    </message>
    <message>
        <source>Show the last hour</source>
        <translation>최근 1시간 표시</translation>
    </message>
    <message>
        <source>Show the whole day</source>
        <translation>하루 전체 표시</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>차트</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>표시하는 시간</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>지연 시간</translation>
    </message>
    <message>
        <source>Press Play to see how long answers take</source>
        <translation>플레이를 누르면 응답에 걸리는 시간이 보입니다</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p90</source>
        <translation>p90</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>Press Play to see how requests are answered</source>
        <translation>플레이를 누르면 요청이 어떻게 응답받는지 보입니다</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>정답</translation>
    </message>
    <message>
        <source>late</source>
        <translation>늦음</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>오답</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>per second</source>
        <translation>초당</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>비용</translation>
    </message>
    <message>
        <source>Press Play to see what an hour costs</source>
        <translation>플레이를 누르면 시간당 비용이 보입니다</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>시간당 비용</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>예산</translation>
    </message>
    <message>
        <source>$ per hour, without use</source>
        <translation>$/시간 (사용량 제외)</translation>
    </message>
    <message>
        <source>answers %1</source>
        <extracomment>Below the percentiles at a moment: how many answers they are made of. &quot;answers 960&quot;.</extracomment>
        <translation>응답 %1개</translation>
    </message>
</context>
<context>
    <name>stampede::CommandActions</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>최근 파일 열기(&amp;R)</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 - %2</translation>
    </message>
    <message>
        <source>No file was opened yet</source>
        <translation>아직 연 파일이 없음</translation>
    </message>
    <message>
        <source>Forget These</source>
        <translation>목록 지우기</translation>
    </message>
</context>
<context>
    <name>stampede::CommandList</name>
    <message>
        <source>Find a Command</source>
        <translation>명령 찾기</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>무엇을 하시겠습니까?</translation>
    </message>
    <message>
        <source>Search for a command</source>
        <translation>명령 검색</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>명령</translation>
    </message>
</context>
<context>
    <name>stampede::CommandsSection</name>
    <message>
        <source>Commands</source>
        <translation>명령</translation>
    </message>
</context>
<context>
    <name>stampede::ConsoleView</name>
    <message>
        <source>Console log</source>
        <translation>콘솔 로그</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>stampede::CurveTable</name>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Req/s</source>
        <translation>req/s</translation>
    </message>
    <message>
        <source>Remove this point</source>
        <translation>이 점 제거</translation>
    </message>
    <message>
        <source>Time of point %1</source>
        <translation>점 %1의 시각</translation>
    </message>
    <message>
        <source>Requests a second from point %1 on</source>
        <translation>점 %1부터 초당 요청 수</translation>
    </message>
    <message>
        <source>h:mm:ss</source>
        <translation>h:mm:ss</translation>
    </message>
    <message>
        <source>A time is written as 1:30:00</source>
        <translation>시각은 1:30:00처럼 씁니다</translation>
    </message>
    <message>
        <source>A rate is a number from 0 on</source>
        <translation>요청률은 0 이상의 숫자입니다</translation>
    </message>
</context>
<context>
    <name>stampede::FieldRow</name>
    <message>
        <source>Send again</source>
        <translation>다시 보내기</translation>
    </message>
    <message>
        <source>Calls once more with what is drawn</source>
        <translation>도면대로 다시 호출합니다</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A setting and its unit</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>%1 정보</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>기본값으로 되돌리기</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>기본값으로 되돌리기: %1</translation>
    </message>
    <message>
        <source>Not set: %1</source>
        <translation>지정 안 함: %1</translation>
    </message>
    <message>
        <source>An empty list, which is not the same as not set</source>
        <translation>빈 목록입니다. 지정하지 않은 것과는 다릅니다.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>외 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Not taken over: %1</source>
        <translation>적용되지 않음: %1</translation>
    </message>
</context>
<context>
    <name>stampede::Files</name>
    <message>
        <source>Keep This Design</source>
        <translation>이 설계 유지</translation>
    </message>
    <message>
        <source>the new scenario</source>
        <translation>새 시나리오</translation>
    </message>
    <message>
        <source>Save the changes to %1?

They are lost otherwise.</source>
        <translation>%1의 변경 내용을 저장하시겠습니까?

저장하지 않으면 잃게 됩니다.</translation>
    </message>
    <message>
        <source>Open a Scenario</source>
        <translation>시나리오 열기</translation>
    </message>
    <message>
        <source>Scenarios (*.json);;All files (*)</source>
        <translation>시나리오 (*.json);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>This file cannot be opened.</source>
        <translation>이 파일을 열 수 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in the file are not known here; they are kept and saved again.</source>
        <translation>
            <numerusform>파일에 알 수 없는 항목이 %n개 있습니다. 그대로 보존하며 저장할 때 함께 씁니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program has changed %1 since it was opened or saved here.

Saving over it loses what was written there (it stays as a backup with a ~ behind its name).</source>
        <translation>여기서 열거나 저장한 뒤에 다른 프로그램이 파일을 변경했습니다: %1

덮어쓰면 그 내용을 잃게 됩니다(이름 뒤에 ~가 붙은 백업으로 남습니다).</translation>
    </message>
    <message>
        <source>Save Over It</source>
        <translation>덮어쓰기</translation>
    </message>
    <message>
        <source>Save As...</source>
        <translation>다른 이름으로 저장...</translation>
    </message>
    <message>
        <source>Save the Scenario</source>
        <translation>시나리오 저장</translation>
    </message>
    <message>
        <source>Scenarios (*.json)</source>
        <translation>시나리오 (*.json)</translation>
    </message>
    <message>
        <source>The scenario is not saved.</source>
        <translation>시나리오를 저장하지 못했습니다.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>저장함: %1</translation>
    </message>
    <message>
        <source>Save the Run</source>
        <translation>실행 저장</translation>
    </message>
    <message>
        <source>Records of runs (*.json)</source>
        <translation>실행 기록 (*.json)</translation>
    </message>
    <message>
        <source>The run is not saved.</source>
        <translation>실행을 저장하지 못했습니다.</translation>
    </message>
    <message>
        <source>The run is saved as %1</source>
        <translation>실행을 저장함: %1</translation>
    </message>
    <message>
        <source>Export a Picture</source>
        <translation>그림으로 내보내기</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.pdf)</source>
        <translation>그림 (*.png *.svg *.pdf)</translation>
    </message>
    <message>
        <source>The picture is not written.</source>
        <translation>그림을 저장하지 못했습니다.</translation>
    </message>
    <message>
        <source>The picture is written as %1</source>
        <translation>그림을 저장함: %1</translation>
    </message>
    <message>
        <source>The run&apos;s drawing is not the one of the scenario any more.

It goes with the run, unless you keep it as the scenario&apos;s design.</source>
        <translation>실행의 도면이 시나리오의 도면과 달라졌습니다.

시나리오의 설계로 유지하지 않으면 실행과 함께 사라집니다.</translation>
    </message>
    <message>
        <source>What you did in this run is not saved.

It goes with the run, unless you save that as a record that can be played again.</source>
        <translation>이 실행에서 한 일이 저장되지 않았습니다.

다시 재생할 수 있는 기록으로 저장하지 않으면 실행과 함께 사라집니다.</translation>
    </message>
    <message>
        <source>Save Run...</source>
        <translation>실행 저장...</translation>
    </message>
    <message>
        <source>Leave It</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>Something was typed that could not be taken over:

%1

It is lost otherwise.</source>
        <translation>입력했지만 적용되지 않은 것이 있습니다.

%1

그대로 계속하면 사라집니다.</translation>
    </message>
    <message>
        <source>Forget It</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>돌아가기</translation>
    </message>
    <message>
        <source>The drawing is kept as the scenario&apos;s design, and the run ends.

What you did in it and what it came to go with it, unless you save that as a record that can be played again.</source>
        <translation>그린 것을 시나리오의 설계로 남기고 실행을 끝냅니다.

다시 플레이할 수 있는 기록으로 저장하지 않으면, 이 실행에서 한 일과 그 결과는 함께 사라집니다.</translation>
    </message>
    <message>
        <source>The picture is written at %1 % of its size, as it is too large for a PNG (not for an SVG): %2</source>
        <translation>PNG로는 너무 커서 그림을 원래 크기의 %1 %로 줄여 저장했습니다(SVG는 줄이지 않습니다): %2</translation>
    </message>
</context>
<context>
    <name>stampede::HeaderSection</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Click to rename</source>
        <translation>클릭하여 이름 바꾸기</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%2부터 %1</translation>
    </message>
    <message>
        <source>Not taken over: %1</source>
        <translation>적용되지 않음: %1</translation>
    </message>
</context>
<context>
    <name>stampede::InfoPopup</name>
    <message>
        <source>Key</source>
        <extracomment>The key of a setting as files and scripts have it</extracomment>
        <translation>키</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>기본값</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>범위</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>고정</translation>
    </message>
    <message>
        <source>after creation: the service has no call that changes it</source>
        <translation>생성 후: 서비스에 변경하는 호출이 없음</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>잠김</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>%1, %2 vCPU, %3 MiB</source>
        <translation>%1, vCPU %2개, %3 MiB</translation>
    </message>
</context>
<context>
    <name>stampede::InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>속성</translation>
    </message>
    <message>
        <source>Start %1 on port 80</source>
        <translation>포트 80에서 %1 시작</translation>
    </message>
</context>
<context>
    <name>stampede::LedgerBars</name>
    <message>
        <source>others</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A bar of the ledger: its name and its points.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 times, %3</source>
        <extracomment>A bar of the ledger: its name, how often it happened, and its points.</extracomment>
        <translation>%1: %2회, %3</translation>
    </message>
</context>
<context>
    <name>stampede::LimitsSection</name>
    <message>
        <source>Let another limit differ</source>
        <translation>다른 한도 바꾸기</translation>
    </message>
</context>
<context>
    <name>stampede::LineEditor</name>
    <message>
        <source>e.g. %1</source>
        <extracomment>An example of a block of addresses in an empty field: the one that is everywhere.</extracomment>
        <translation>예: %1</translation>
    </message>
</context>
<context>
    <name>stampede::LinkSheet</name>
    <message>
        <source>Traffic link</source>
        <translation>트래픽 링크</translation>
    </message>
    <message>
        <source>Placement link</source>
        <translation>배치 링크</translation>
    </message>
    <message>
        <source>Use link</source>
        <translation>사용 링크</translation>
    </message>
    <message>
        <source>Requests run from the caller to the called.</source>
        <translation>요청은 호출하는 쪽에서 호출되는 쪽으로 갑니다.</translation>
    </message>
    <message>
        <source>It is placed in that subnet.</source>
        <translation>그 서브넷에 배치되어 있습니다.</translation>
    </message>
    <message>
        <source>It uses what the link leads to.</source>
        <translation>링크가 가리키는 것을 사용합니다.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>출발</translation>
    </message>
    <message>
        <source>To</source>
        <translation>도착</translation>
    </message>
    <message>
        <source>Take the link away</source>
        <translation>링크 제거</translation>
    </message>
    <message>
        <source>No request has come back along it yet.</source>
        <translation>이 링크로 돌아온 요청이 아직 없습니다.</translation>
    </message>
    <message>
        <source>Came back: %1 right, %2 of them late, %3 wrong, %4 failed.</source>
        <translation>돌아온 요청: 정답 %1개(그중 늦음 %2개), 오답 %3개, 실패 %4개.</translation>
    </message>
</context>
<context>
    <name>stampede::LinksSection</name>
    <message>
        <source>Stands in</source>
        <translation>놓인 곳</translation>
    </message>
    <message>
        <source>Launched by</source>
        <translation>시작한 그룹</translation>
    </message>
    <message>
        <source>Placed in</source>
        <translation>배치된 곳</translation>
    </message>
    <message>
        <source>Sends traffic to</source>
        <translation>트래픽을 보내는 곳</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>사용하는 것</translation>
    </message>
    <message>
        <source>Placed in it</source>
        <translation>여기에 배치된 것</translation>
    </message>
    <message>
        <source>Gets traffic from</source>
        <translation>트래픽을 보내오는 곳</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>사용하는 곳</translation>
    </message>
    <message>
        <source>Add to: %1</source>
        <translation>추가: %1</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>Select %1</source>
        <translation>%1 선택</translation>
    </message>
    <message>
        <source>Take away the link with %1</source>
        <translation>링크 제거: %1</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <translation>%2개 중 %1개 남음</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1(%2 대신)</translation>
    </message>
    <message>
        <source>Nothing is drawn that it could be linked to</source>
        <translation>링크를 이을 수 있는 것이 도면에 없습니다</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
</context>
<context>
    <name>stampede::LiveSection</name>
    <message>
        <source>Console log</source>
        <translation>콘솔 로그</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Metrics of the last minute</source>
        <translation>최근 1분의 지표</translation>
    </message>
    <message>
        <source>%1 Unit: %2</source>
        <translation>%1 단위: %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>지금까지 %1</translation>
    </message>
    <message>
        <source>%1 of %2 addresses free</source>
        <translation>주소 %2개 중 %1개 남음</translation>
    </message>
    <message>
        <source>%1 busy</source>
        <translation>%1 사용 중</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1개 대기 중</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2의 %1</translation>
    </message>
</context>
<context>
    <name>stampede::LoadPanel</name>
    <message>
        <source>Load and rules</source>
        <translation>부하와 규칙</translation>
    </message>
    <message>
        <source>Requests over the day</source>
        <translation>하루 동안의 요청</translation>
    </message>
    <message>
        <source>Who asks for what</source>
        <translation>누가 무엇을 요청하는지</translation>
    </message>
    <message>
        <source>What an answer is worth</source>
        <translation>응답의 점수</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>드는 비용</translation>
    </message>
    <message>
        <source>Limits that differ</source>
        <translation>달라진 한도</translation>
    </message>
    <message>
        <source>Drag a point to move it, double-click to add one, Delete to take the chosen one away.</source>
        <translation>점을 끌어 옮기고, 두 번 클릭해 추가하고, Delete 키로 선택한 점을 제거합니다.</translation>
    </message>
    <message>
        <source>A day is being played. Load, score and limits can be edited while designing.</source>
        <translation>플레이 중입니다. 부하, 점수, 한도는 설계 중에 편집할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>stampede::LogModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>sentence and code</comment>
        <extracomment>A refusal in the log: its sentence and its code.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>누가</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>호출</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>리소스</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>이유</translation>
    </message>
</context>
<context>
    <name>stampede::LogPanel</name>
    <message>
        <source>Press Play to see what happens, call by call</source>
        <translation>플레이를 누르면 일어나는 일이 호출마다 보입니다</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>아직 아무 일도 일어나지 않았습니다</translation>
    </message>
    <message>
        <source>No row of the log is left by these filters</source>
        <translation>이 필터에 맞는 로그 행이 없습니다</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>로그</translation>
    </message>
    <message>
        <source>Calls of the run</source>
        <translation>실행의 호출</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>행 복사</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>로그 검색</translation>
    </message>
    <message>
        <source>Show what was done by: %1</source>
        <translation>이 주체가 한 일 표시: %1</translation>
    </message>
    <message>
        <source>Only trouble</source>
        <translation>문제만</translation>
    </message>
    <message>
        <source>Only calls that were refused or failed</source>
        <translation>거부되거나 실패한 호출만</translation>
    </message>
    <message>
        <source>Only selected</source>
        <translation>선택한 것만</translation>
    </message>
    <message>
        <source>Only what concerns the selected resources</source>
        <translation>선택한 리소스와 관련된 것만</translation>
    </message>
</context>
<context>
    <name>stampede::MainWindow</name>
    <message>
        <source>What is not saved cannot be kept for a crash: %1</source>
        <translation>비정상 종료에 대비해 저장되지 않은 작업을 보관할 수 없습니다: %1</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>제목 없음</translation>
    </message>
    <message>
        <source>%1[*] - %2</source>
        <translation>%1[*] - %2</translation>
    </message>
    <message>
        <source>Stampede %1

A sandbox in which a drawn cloud meets its herd of requests.

Free software under the GNU General Public License, version 3 or later. It comes with no warranty. It stands on Qt %2; the font is under the SIL Open Font License.</source>
        <translation>Stampede %1

직접 그린 클라우드로 몰려오는 요청을 받아 보는 샌드박스입니다.

GNU General Public License 버전 3 이상을 따르는 자유 소프트웨어이며 어떤 보증도 없습니다. 사용한 라이브러리: Qt %2. 글꼴은 SIL Open Font License를 따릅니다.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>타임라인</translation>
    </message>
    <message>
        <source>no script of theirs stands beside the file</source>
        <translation>파일 옆에 스크립트가 없음</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Playing without %1</source>
        <translation>빼고 진행합니다: %1</translation>
    </message>
    <message>
        <source>What you choose holds for this time only: %1 cannot be written.</source>
        <translation>선택한 설정은 이번에만 적용됩니다. %1에 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>%1[*] - run not saved - %2</source>
        <translation>%1[*] - 실행 저장 안 됨 - %2</translation>
    </message>
</context>
<context>
    <name>stampede::NameEditor</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
</context>
<context>
    <name>stampede::OutlineModel</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>%1 · differs</source>
        <extracomment>A state, of what is not as it is drawn</extracomment>
        <translation>%1 · 도면과 다름</translation>
    </message>
</context>
<context>
    <name>stampede::OutlinePanel</name>
    <message>
        <source>Outline</source>
        <translation>개요</translation>
    </message>
    <message>
        <source>Everything that is drawn</source>
        <translation>그려진 모든 것</translation>
    </message>
</context>
<context>
    <name>stampede::PalettePanel</name>
    <message>
        <source>Palette</source>
        <translation>팔레트</translation>
    </message>
    <message>
        <source>Add... (space)</source>
        <translation>추가...(스페이스)</translation>
    </message>
    <message>
        <source>Search what can be added</source>
        <translation>추가할 수 있는 것 검색</translation>
    </message>
    <message>
        <source>What can be added</source>
        <translation>추가할 수 있는 것</translation>
    </message>
    <message>
        <source>Nothing is called that</source>
        <translation>그런 이름이 없습니다</translation>
    </message>
</context>
<context>
    <name>stampede::Plot</name>
    <message>
        <source>now</source>
        <translation>지금</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>line and value</comment>
        <extracomment>A line of a chart and its value: &quot;p99 8.4 s&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>stampede::PointsView</name>
    <message>
        <source>Where the points went</source>
        <translation>점수가 오간 곳</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>최근 %1</translation>
    </message>
    <message>
        <source>since the start</source>
        <translation>시작부터</translation>
    </message>
    <message>
        <source>Count since the start</source>
        <translation>시작부터 집계</translation>
    </message>
    <message>
        <source>Count the last %1</source>
        <translation>최근 %1 집계</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>Points by cause</source>
        <translation>원인별 점수</translation>
    </message>
    <message>
        <source>No points yet</source>
        <translation>아직 점수 없음</translation>
    </message>
    <message>
        <source>Press Play to see where the points go</source>
        <translation>플레이를 누르면 점수가 어디서 오가는지 보입니다</translation>
    </message>
    <message>
        <source>Last lines of the log</source>
        <translation>로그의 마지막 행</translation>
    </message>
</context>
<context>
    <name>stampede::RateChart</name>
    <message>
        <source>Requests a second over the day</source>
        <translation>하루 동안의 초당 요청 수</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>점 %1개</translation>
    </message>
    <message>
        <source>Point at %1: %2</source>
        <translation>%1의 점: %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>stampede::RecordEntry</name>
    <message>
        <source>Show its settings</source>
        <translation>설정 표시</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation>이 항목 제거</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Hide its settings</source>
        <translation>설정 숨기기</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 제거</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Another entry has the name %1</source>
        <translation>이름이 %1인 항목이 이미 있습니다</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not added yet: %1</source>
        <translation>아직 추가되지 않음: %1</translation>
    </message>
    <message>
        <source>Not taken over: %1</source>
        <translation>적용되지 않음: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>stampede::RecordsEditor</name>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>%1에 추가</translation>
    </message>
</context>
<context>
    <name>stampede::RecoveryDialog</name>
    <message>
        <source>Unsaved Work</source>
        <translation>저장되지 않은 작업</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>저장되지 않은 작업</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>복구(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Discard...</source>
        <translation>버리기(&amp;D)...</translation>
    </message>
    <message>
        <source>Decide &amp;Later</source>
        <translation>나중에 결정(&amp;L)</translation>
    </message>
    <message>
        <source>Stampede ended before this was saved. What you do not recover now stays here until you discard it.</source>
        <translation>이 작업을 저장하기 전에 Stampede가 종료되었습니다. 지금 복구하지 않은 것은 버릴 때까지 여기에 남습니다.</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>읽을 수 없음</translation>
    </message>
    <message>
        <source>never saved</source>
        <translation>저장된 적 없음</translation>
    </message>
    <message>
        <source>%1 - %2</source>
        <translation>%1 - %2</translation>
    </message>
    <message>
        <source>This cannot be recovered.</source>
        <translation>복구할 수 없습니다.</translation>
    </message>
    <message>
        <source>Discard this for good?

%1</source>
        <translation>완전히 버리시겠습니까?

%1</translation>
    </message>
    <message>
        <source>Not listed: %1 older, in %2. They are offered once these are gone.</source>
        <translation>목록에 없는 더 오래된 작업 %1개가 남아 있습니다(폴더: %2). 위의 작업을 정리하면 다음에 보여 줍니다.</translation>
    </message>
    <message>
        <source>%1, in a folder that is not known</source>
        <translation>%1(폴더를 알 수 없음)</translation>
    </message>
    <message>
        <source>It is not known in which folder %1 was.

What is recovered has no file now: saving asks where it is to go.</source>
        <translation>다음 파일이 어느 폴더에 있었는지 알 수 없습니다: %1

복구한 작업에는 이제 파일이 없으며, 저장할 때 어디에 둘지 묻습니다.</translation>
    </message>
</context>
<context>
    <name>stampede::ReferenceSection</name>
    <message>
        <source>List prices</source>
        <translation>정가</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>How long the service takes</source>
        <translation>서비스에 걸리는 시간</translation>
    </message>
    <message>
        <source>Set by this scenario</source>
        <translation>이 시나리오가 정한 값</translation>
    </message>
    <message>
        <source>To be made: %1</source>
        <translation>만드는 데: %1</translation>
    </message>
    <message>
        <source>To be changed: %1</source>
        <translation>변경하는 데: %1</translation>
    </message>
    <message>
        <source>To be removed: %1</source>
        <translation>삭제하는 데: %1</translation>
    </message>
    <message>
        <source>When the service says no</source>
        <translation>서비스가 거부하는 경우</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%2의 %1: %3</translation>
    </message>
</context>
<context>
    <name>stampede::Refusals</name>
    <message>
        <source>%1 is refused: %2</source>
        <comment>a call of the cloud&apos;s service and why</comment>
        <translation>%1 거부됨: %2</translation>
    </message>
</context>
<context>
    <name>stampede::ResourceEditor</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (not drawn)</source>
        <translation>%1 (도면에 없음)</translation>
    </message>
</context>
<context>
    <name>stampede::ResourceSheet</name>
    <message>
        <source>Show its console log</source>
        <translation>콘솔 로그 보기</translation>
    </message>
</context>
<context>
    <name>stampede::ResultPanel</name>
    <message>
        <source>Where the points went</source>
        <translation>점수가 오간 곳</translation>
    </message>
    <message>
        <source>times</source>
        <translation>횟수</translation>
    </message>
    <message>
        <source>points</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>everything else</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>%1: %2 points</source>
        <translation>%1: %2점</translation>
    </message>
    <message>
        <source>Nothing earned and nothing lost.</source>
        <translation>얻은 점수도 잃은 점수도 없습니다.</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>사고</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>없습니다.</translation>
    </message>
    <message>
        <source>nobody felt it</source>
        <translation>아무도 느끼지 못함</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>incidents</comment>
        <translation>
            <numerusform>외 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>count and share</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>들어온 요청</translation>
    </message>
    <message>
        <source>Answered right</source>
        <translation>정답</translation>
    </message>
    <message>
        <source>of these late</source>
        <translation>그중 늦음</translation>
    </message>
    <message>
        <source>Answered wrong</source>
        <translation>오답</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>Still under way</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>p50</source>
        <comment>percentile</comment>
        <translation>p50</translation>
    </message>
    <message>
        <source>p90</source>
        <comment>percentile</comment>
        <translation>p90</translation>
    </message>
    <message>
        <source>p99</source>
        <comment>percentile</comment>
        <translation>p99</translation>
    </message>
    <message>
        <source>Slowest</source>
        <translation>최장</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>비용</translation>
    </message>
    <message>
        <source>By the rules of this day</source>
        <translation>이 하루의 규칙 기준</translation>
    </message>
    <message>
        <source>At list prices</source>
        <translation>정가 기준</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>resource and cost</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Standings</source>
        <translation>순위표</translation>
    </message>
    <message>
        <source>You</source>
        <translation>나</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>rank</comment>
        <translation>%1위</translation>
    </message>
    <message numerus="yes">
        <source>%n without a score yet</source>
        <comment>rivals</comment>
        <translation>
            <numerusform>아직 점수가 없는 팀 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Lessons of the day</source>
        <translation>이 하루의 교훈</translation>
    </message>
    <message>
        <source>Felt today</source>
        <translation>오늘 겪음</translation>
    </message>
    <message>
        <source>One day cannot tell</source>
        <translation>하루로는 알 수 없음</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>점수 %1</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>순위</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rank</comment>
        <translation>%2팀 중 %1위</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>길이</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>시드</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>not judged: a rival has not been played</source>
        <translation>판정 안 됨: 플레이하지 않은 경쟁 팀이 있음</translation>
    </message>
    <message>
        <source>met</source>
        <translation>달성</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>미달성</translation>
    </message>
    <message>
        <source>Did not come up today</source>
        <translation>오늘은 나타나지 않음</translation>
    </message>
    <message>
        <source>not judged yet: a rival is still being played</source>
        <translation>아직 판정 전: 경쟁 팀을 플레이하는 중</translation>
    </message>
    <message>
        <source>Back to Canvas and Log</source>
        <translation>캔버스와 로그로 돌아가기</translation>
    </message>
    <message>
        <source>Answers</source>
        <comment>how many the percentiles are made of</comment>
        <translation>응답</translation>
    </message>
</context>
<context>
    <name>stampede::RowButton</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>stampede::RunClock</name>
    <message>
        <source>/ %1</source>
        <extracomment>The time of day and how long the day is: &quot;1:47:20 / 4:30:00&quot;. Here only the second half.</extracomment>
        <translation>/ %1</translation>
    </message>
</context>
<context>
    <name>stampede::ScenarioSheet</name>
    <message>
        <source>The day</source>
        <translation>하루</translation>
    </message>
    <message>
        <source>Select something on the canvas to see its settings here. Drag from the palette to draw more.</source>
        <translation>캔버스에서 무언가를 선택하면 설정이 여기에 보입니다. 더 그리려면 팔레트에서 끌어다 놓으세요.</translation>
    </message>
    <message>
        <source>The day itself is edited while designing, not while it is played</source>
        <translation>하루 자체는 설계 중에만 편집할 수 있고 플레이 중에는 편집할 수 없습니다</translation>
    </message>
    <message>
        <source>%1 requests so far, %2 of them failed</source>
        <translation>지금까지 요청 %1개, 그중 실패 %2개</translation>
    </message>
    <message>
        <source>%1 so far, %2 now</source>
        <translation>지금까지 %1, 현재 %2</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1점</translation>
    </message>
    <message>
        <source>Seed %1</source>
        <translation>시드 %1</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>지금까지</translation>
    </message>
</context>
<context>
    <name>stampede::ScoreBoard</name>
    <message>
        <source>Nothing is played yet</source>
        <translation>아직 플레이하지 않음</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>비용</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>지금까지 %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>A change of the score and the time that it took: &quot;+312 / 5 min&quot;.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>The score is %1; in the last %2 it changed by %3</source>
        <translation>점수는 %1이고 최근 %2 동안 %3만큼 변했습니다</translation>
    </message>
    <message>
        <source>The score is %1</source>
        <translation>점수는 %1입니다</translation>
    </message>
    <message>
        <source>No request came back in the last minute</source>
        <translation>최근 1분 동안 돌아온 응답이 없습니다</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>정답률</translation>
    </message>
    <message>
        <source>It costs %1 as it stands now, without what is billed by use; the bill so far, use included, is %2</source>
        <translation>지금 상태의 비용은 사용량에 따른 요금을 빼고 %1이고, 사용량까지 합친 지금까지의 청구액은 %2입니다</translation>
    </message>
    <message>
        <source>Right answers of the last minute, late ones too: %1 of what came back; %2 came in</source>
        <translation>최근 1분 동안의 정답(늦은 응답 포함)은 돌아온 응답의 %1이고, 들어온 요청은 %2입니다</translation>
    </message>
</context>
<context>
    <name>stampede::ScriptEditor</name>
    <message>
        <source>Apply</source>
        <translation>적용</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>Taken over by Ctrl+Enter or when it is left; Escape brings back what stands</source>
        <translation>Ctrl+Enter를 누르거나 칸을 벗어나면 적용되고, Esc를 누르면 원래대로 돌아갑니다</translation>
    </message>
    <message>
        <source>Not applied yet</source>
        <translation>아직 적용되지 않음</translation>
    </message>
    <message>
        <source>Insert an example</source>
        <translation>예시 넣기</translation>
    </message>
    <message>
        <source>A script that installs, downloads and starts a program that this day has</source>
        <translation>이 하루에 있는 프로그램을 설치하고 내려받아 시작하는 스크립트</translation>
    </message>
    <message>
        <source>This day has no program to start</source>
        <translation>이 하루에는 시작할 프로그램이 없습니다</translation>
    </message>
</context>
<context>
    <name>stampede::ScriptField</name>
    <message>
        <source>Line %1: %2</source>
        <translation>%1행: %2</translation>
    </message>
</context>
<context>
    <name>stampede::SettingsSection</name>
    <message>
        <source>It is there, and the service has no call that changes it. A change makes another one like it, and whoever uses this one uses that.</source>
        <translation>이미 만들어졌고, 서비스에는 이것을 변경하는 호출이 없습니다. 값을 바꾸면 똑같은 것을 하나 더 만들고, 이것을 쓰던 쪽은 새것을 씁니다.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>%1 launched it; its settings are those of the launch</source>
        <translation>%1에서 시작했습니다. 설정은 시작할 때의 것입니다</translation>
    </message>
    <message>
        <source>It is not drawn any more</source>
        <translation>이제 도면에 없습니다</translation>
    </message>
    <message>
        <source>The day is over</source>
        <translation>하루가 끝났습니다</translation>
    </message>
    <message>
        <source>Fixed once it is there: the service has no call that changes it. Remove it and draw another.</source>
        <translation>만들어진 뒤에는 고정됩니다. 서비스에 변경하는 호출이 없습니다. 삭제하고 새로 그리세요.</translation>
    </message>
</context>
<context>
    <name>stampede::SeveralSheet</name>
    <message>
        <source>In common</source>
        <translation>공통점</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>선택: %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%2 %1개</translation>
    </message>
    <message>
        <source>nothing but being selected</source>
        <translation>선택되었다는 것뿐</translation>
    </message>
    <message>
        <source>stand in %1</source>
        <translation>%1 안에 놓임</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>stampede::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>키보드 단축키</translation>
    </message>
    <message>
        <source>Shortcuts by menu</source>
        <translation>메뉴별 단축키</translation>
    </message>
</context>
<context>
    <name>stampede::TextsEditor</name>
    <message>
        <source>One a line</source>
        <translation>한 줄에 하나씩</translation>
    </message>
</context>
<context>
    <name>stampede::TimelinePanel</name>
    <message>
        <source>Timeline</source>
        <translation>타임라인</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Where a run stands: the time of day and how long the day is.</extracomment>
        <translation>%2 중 %1</translation>
    </message>
    <message>
        <source>A day of %1</source>
        <translation>%1 길이의 하루</translation>
    </message>
</context>
<context>
    <name>stampede::TopBar</name>
    <message>
        <source>Run</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>제목 없음</translation>
    </message>
    <message>
        <source>in no file yet</source>
        <translation>아직 파일 없음</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>저장됨</translation>
    </message>
    <message>
        <source>● design and run not saved</source>
        <translation>● 설계와 실행 저장 안 됨</translation>
    </message>
    <message>
        <source>● run not saved</source>
        <translation>● 실행 저장 안 됨</translation>
    </message>
    <message>
        <source>● design not saved</source>
        <translation>● 설계 저장 안 됨</translation>
    </message>
    <message>
        <source>● run&apos;s design not kept</source>
        <translation>● 실행의 설계 유지 안 됨</translation>
    </message>
</context>
<context>
    <name>stampede::Traffic</name>
    <message>
        <source>%1 to %2</source>
        <comment>the ends of a link</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1
no requests</source>
        <translation>%1
요청 없음</translation>
    </message>
    <message>
        <source>%1 req/s ok</source>
        <translation>정답 %1 req/s</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>늦음 %1</translation>
    </message>
    <message>
        <source>%1 wrong</source>
        <translation>오답 %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>실패 %1</translation>
    </message>
    <message>
        <source>%1
%2, last %3</source>
        <translation>%1
%2, 최근 %3</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>stampede::TransportBar</name>
    <message>
        <source>Designing</source>
        <translation>설계 중</translation>
    </message>
    <message>
        <source>Over · seed %1</source>
        <translation>끝남 · 시드 %1</translation>
    </message>
    <message>
        <source>Playing · seed %1</source>
        <translation>플레이 중 · 시드 %1</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>다시 플레이</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 정지</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>플레이</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>속도</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>button and keys</comment>
        <extracomment>What a button does and the keys that do the same.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>플레이 제어</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>하루의 시각</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Played part of the day</source>
        <translation>플레이한 부분</translation>
    </message>
    <message>
        <source>%1×</source>
        <extracomment>A pace, as a factor: &quot;60×&quot;.</extracomment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>%1 times as fast as the clock</source>
        <translation>시계의 %1배 속도</translation>
    </message>
    <message>
        <source>Paused · seed %1</source>
        <translation>일시 정지 · 시드 %1</translation>
    </message>
    <message>
        <source>%1, %2 (with Shift %3)</source>
        <translation>%1, %2(Shift와 함께 %3)</translation>
    </message>
    <message>
        <source>Playing</source>
        <comment>state</comment>
        <translation>플레이 중</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>state</comment>
        <translation>일시 정지</translation>
    </message>
    <message>
        <source>Over</source>
        <comment>state</comment>
        <translation>끝남</translation>
    </message>
    <message>
        <source>Save Run</source>
        <extracomment>A button below its picture: write the run to a file.</extracomment>
        <translation>실행 저장</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>A button below its picture: make the run&apos;s drawing the scenario&apos;s.</extracomment>
        <translation>유지</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>A button below its picture: leave the run and go back to designing.</extracomment>
        <translation>나가기</translation>
    </message>
    <message>
        <source>At %1×</source>
        <extracomment>The pace that a run comes to, where the computer cannot keep up: &quot;At 42×&quot;.</extracomment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Playing at %1× of %2×</source>
        <translation>플레이 중 · %2× 중 %1×</translation>
    </message>
    <message>
        <source>This computer plays %1 seconds of the day in a second, and not %2. No request is left out.</source>
        <translation>이 컴퓨터는 1초에 하루의 %2초가 아니라 %1초를 플레이합니다. 빠지는 요청은 없습니다.</translation>
    </message>
</context>
<context>
    <name>stampede::TroubleBox</name>
    <message>
        <source>Refused: %1</source>
        <translation>거부됨: %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 보기</translation>
    </message>
    <message>
        <source>Select it</source>
        <translation>선택</translation>
    </message>
</context>
<context>
    <name>stampede::WelcomePanel</name>
    <message>
        <source>Welcome</source>
        <translation>환영합니다</translation>
    </message>
    <message>
        <source>Stampede</source>
        <extracomment>The name of the program.</extracomment>
        <translation>Stampede</translation>
    </message>
    <message>
        <source>Draw a cloud, let the herd of requests loose on it, and see what the drawing is worth.</source>
        <translation>클라우드를 그리고, 요청의 무리를 풀어놓고, 그 도면이 얼마나 버티는지 확인하세요.</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>시나리오</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>내 시나리오</translation>
    </message>
    <message>
        <source>New</source>
        <translation>새로 만들기</translation>
    </message>
    <message>
        <source>An empty region and somebody who asks.</source>
        <translation>빈 리전과 요청하는 사람들.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>열기...</translation>
    </message>
    <message>
        <source>A scenario from a file.</source>
        <translation>파일에 있는 시나리오.</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>최근에 연 파일</translation>
    </message>
</context>
<context>
    <name>stampede::Workbench</name>
    <message>
        <source>Tools</source>
        <translation>도구</translation>
    </message>
</context>
<context>
    <name>sweep</name>
    <message>
        <source>This is no part of a sweep.</source>
        <translation>스윕의 일부가 아닙니다.</translation>
    </message>
    <message>
        <source>A line of it is no run.</source>
        <translation>실행이 아닌 줄이 있습니다.</translation>
    </message>
    <message>
        <source>The folder cannot be read.</source>
        <translation>폴더를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>No part of a sweep is in it.</source>
        <translation>스윕의 일부가 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>This is part of another sweep than the files before it; each sweep needs a folder of its own.</source>
        <translation>앞의 파일들과 다른 스윕의 일부입니다. 스윕마다 폴더가 따로 있어야 합니다.</translation>
    </message>
    <message>
        <source>%1 of %2 runs are there; play the other parts first.</source>
        <translation>실행 %2개 중 %1개만 있습니다. 나머지 부분을 먼저 플레이하세요.</translation>
    </message>
    <message>
        <source>Run %1 has another seed or other settings than the plan says.</source>
        <translation>실행 %1의 시드나 설정이 계획과 다릅니다.</translation>
    </message>
    <message>
        <source>Run %1 came to something else in %2; play one of them again.</source>
        <translation>실행 %1의 결과가 다른 파일(%2)과 다릅니다. 둘 중 하나를 다시 플레이하세요.</translation>
    </message>
    <message>
        <source>This is part of another sweep: of another scenario, or with other seeds or settings. Name another folder, or remove this file.</source>
        <translation>다른 스윕의 일부입니다. 시나리오, 시드 또는 설정이 다릅니다. 다른 폴더를 지정하거나 이 파일을 지우십시오.</translation>
    </message>
</context>
</TS>
