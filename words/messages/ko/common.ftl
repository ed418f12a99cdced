### What every page may need.

ago-now = 방금
ago-minutes = { $count }분 전
ago-hours = { $count }시간 전
ago-days = { $count }일 전
time-in-zone = { $when } ({ $city } 시간)
skip-to-content = 본문으로 건너뛰기
language-choose = 언어
problem-title = 처리하지 못했습니다
problem-again = 다시 시도
problem-home = 처음으로
home-title = 카드 고객지원
home-heading = 어떤 카드를 갖고 계신가요?
home-lead = 카드나 포장에 적힌 이름을 선택하세요. 인터넷에 연결해 드리거나 돈을 돌려드립니다.
home-empty = 아직 등록된 브랜드가 없습니다.
mailbox-link = 데모 우편함
nav-my-card = 내 카드
nav-talk = 상담하기
nav-terms = 약관
mailbox-lead = 이 데모는 밖으로 아무것도 보내지 않습니다. 보냈을 내용은 여기에 있습니다.
mailbox-look = 새로 고침
mailbox-empty = 아직 없습니다. 브랜드 페이지에서 코드를 요청한 뒤 다시 열어 보세요.
between-sentences = {" "}
