// Heads of state and of government before the turn of the century, and a few who stayed longer: one line a term of office.
// code | office | name | surname (! = safe alone) | other forms | pronoun | from | to | seen
// The Soviet Union stands under RU. Gone through on 2026-11-25. How to read and mend a row: docs/office-holders.md.
export const HISTORY = `
AR | President | Juan Perón | Perón | Juan Domingo Perón | he | 1946-06-04 | 1955-09-21 | 1955-09-21
AR | President | Raúl Alfonsín | Alfonsín | | he | 1983-12-10 | 1989-07-08 | 1989-07-08
AR | President | Carlos Menem | Menem | | he | 1989-07-08 | 1999-12-10 | 1999-12-10
AT | Chancellor | Bruno Kreisky | Kreisky | | he | 1970-04-21 | 1983-05-24 | 1983-05-24
AU | Prime Minister | Edmund Barton | Barton | | he | 1901-01-01 | 1903-09-24 | 1903-09-24
AU | Prime Minister | Billy Hughes | Hughes | | he | 1915-10-27 | 1923-02-09 | 1923-02-09
AU | Prime Minister | Stanley Bruce | Bruce | | he | 1923-02-09 | 1929-10-22 | 1929-10-22
AU | Prime Minister | Joseph Lyons | Lyons | | he | 1932-01-06 | 1939-04-07 | 1939-04-07
AU | Prime Minister | John Curtin | Curtin | | he | 1941-10-07 | 1945-07-05 | 1945-07-05
AU | Prime Minister | Ben Chifley | Chifley | | he | 1945-07-13 | 1949-12-19 | 1949-12-19
AU | Prime Minister | Robert Menzies | Menzies | | he | 1949-12-19 | 1966-01-26 | 1966-01-26
AU | Prime Minister | Harold Holt | Holt | | he | 1966-01-26 | 1967-12-19 | 1967-12-19
AU | Prime Minister | John Gorton | Gorton | | he | 1968-01-10 | 1971-03-10 | 1971-03-10
AU | Prime Minister | William McMahon | McMahon | | he | 1971-03-10 | 1972-12-05 | 1972-12-05
AU | Prime Minister | Gough Whitlam | Whitlam | | he | 1972-12-05 | 1975-11-11 | 1975-11-11
AU | Prime Minister | Malcolm Fraser | Fraser | | he | 1975-11-11 | 1983-03-11 | 1983-03-11
AU | Prime Minister | Bob Hawke | Hawke | | he | 1983-03-11 | 1991-12-20 | 1991-12-20
AU | Prime Minister | Paul Keating | Keating | | he | 1991-12-20 | 1996-03-11 | 1996-03-11
CA | Prime Minister | John A. Macdonald | Macdonald | | he | 1878-10-17 | 1891-06-06 | 1891-06-06
CA | Prime Minister | Wilfrid Laurier | Laurier | | he | 1896-07-11 | 1911-10-06 | 1911-10-06
CA | Prime Minister | William Lyon Mackenzie King | Mackenzie King | Mackenzie King | he | 1935-10-23 | 1948-11-15 | 1948-11-15
CA | Prime Minister | John Diefenbaker | Diefenbaker | | he | 1957-06-21 | 1963-04-22 | 1963-04-22
CA | Prime Minister | Lester B. Pearson | Pearson | Lester Pearson | he | 1963-04-22 | 1968-04-20 | 1968-04-20
CA | Prime Minister | Pierre Trudeau | Trudeau | Pierre Elliott Trudeau | he | 1968-04-20 | 1979-06-04 | 1979-06-04
CA | Prime Minister | Brian Mulroney | Mulroney | | he | 1984-09-17 | 1993-06-25 | 1993-06-25
CA | Prime Minister | Kim Campbell | Campbell | | she | 1993-06-25 | 1993-11-04 | 1993-11-04
CD | President | Mobutu Sese Seko | Mobutu! | | he | 1965-11-24 | 1997-05-16 | 1997-05-16
CL | President | Salvador Allende | Allende | | he | 1970-11-03 | 1973-09-11 | 1973-09-11
CL | President | Augusto Pinochet | Pinochet! | | he | 1974-12-17 | 1990-03-11 | 1990-03-11
CN | Chairman of the Central Committee | Mao Zedong | Mao | Mao Tse-tung | he | 1943-03-20 | 1976-09-09 | 1976-09-09
DE | Chancellor | Otto von Bismarck | Bismarck | | he | 1871-03-21 | 1890-03-20 | 1890-03-20
DE | Chancellor | Heinrich Brüning | Brüning | | he | 1930-03-30 | 1932-05-30 | 1932-05-30
DE | Chancellor | Franz von Papen | von Papen | | he | 1932-06-01 | 1932-12-02 | 1932-12-02
DE | Chancellor | Kurt von Schleicher | von Schleicher | | he | 1932-12-03 | 1933-01-28 | 1933-01-28
DE | Chancellor | Adolf Hitler | Hitler | | he | 1933-01-30 | 1945-04-30 | 1945-04-30
DE | Chancellor | Konrad Adenauer | Adenauer! | | he | 1949-09-15 | 1963-10-16 | 1963-10-16
DE | Chancellor | Ludwig Erhard | Erhard | | he | 1963-10-16 | 1966-12-01 | 1966-12-01
DE | Chancellor | Kurt Georg Kiesinger | Kiesinger | | he | 1966-12-01 | 1969-10-21 | 1969-10-21
DE | Chancellor | Willy Brandt | Brandt | | he | 1969-10-21 | 1974-05-07 | 1974-05-07
DE | Chancellor | Helmut Schmidt | Schmidt | | he | 1974-05-16 | 1982-10-01 | 1982-10-01
DE | Chancellor | Helmut Kohl | Kohl | | he | 1982-10-01 | 1998-10-26 | 1998-10-26
DE | Foreign Minister | Gustav Stresemann | Stresemann | | he | 1923-08-13 | 1929-10-03 | 1929-10-03
DE | Foreign Minister | Hans-Dietrich Genscher | Genscher! | | he | 1974-05-17 | 1992-05-18 | 1992-05-18
DE | Foreign Minister | Klaus Kinkel | Kinkel | | he | 1992-05-18 | 1998-10-26 | 1998-10-26
DE | President | Friedrich Ebert | Ebert | | he | 1919-02-11 | 1925-02-28 | 1925-02-28
DE | President | Paul von Hindenburg | Hindenburg | | he | 1925-05-12 | 1934-08-02 | 1934-08-02
DE | President | Theodor Heuss | Heuss | | he | 1949-09-12 | 1959-09-12 | 1959-09-12
DE | President | Richard von Weizsäcker | von Weizsäcker | | he | 1984-07-01 | 1994-06-30 | 1994-06-30
EG | President | Gamal Abdel Nasser | Nasser | | he | 1956-06-23 | 1970-09-28 | 1970-09-28
EG | President | Anwar Sadat | Sadat | Anwar el-Sadat | he | 1970-10-15 | 1981-10-06 | 1981-10-06
ES | Prime Minister | Adolfo Suárez | Suárez | | he | 1976-07-05 | 1981-02-26 | 1981-02-26
ES | head of state | Francisco Franco | Franco | | he | 1939-04-01 | 1975-11-20 | 1975-11-20
ET | Emperor | Haile Selassie | Selassie | | he | 1930-11-02 | 1974-09-12 | 1974-09-12
FR | President | Charles de Gaulle | de Gaulle! | | he | 1959-01-08 | 1969-04-28 | 1969-04-28
FR | President | Georges Pompidou | Pompidou | | he | 1969-06-20 | 1974-04-02 | 1974-04-02
FR | President | Valéry Giscard d'Estaing | Giscard d'Estaing | Valéry Giscard d’Estaing | he | 1974-05-27 | 1981-05-21 | 1981-05-21
FR | President | François Mitterrand | Mitterrand! | | he | 1981-05-21 | 1995-05-17 | 1995-05-17
GB | Foreign Secretary | Ernest Bevin | Bevin | | he | 1945-07-27 | 1951-03-09 | 1951-03-09
GB | Foreign Secretary | Geoffrey Howe | Howe | | he | 1983-06-11 | 1989-07-24 | 1989-07-24
GB | Foreign Secretary | Douglas Hurd | Hurd | | he | 1989-10-26 | 1995-07-05 | 1995-07-05
GB | Prime Minister | Robert Peel | Peel | Sir Robert Peel | he | 1841-08-30 | 1846-06-29 | 1846-06-29
GB | Prime Minister | Benjamin Disraeli | Disraeli | | he | 1874-02-20 | 1880-04-21 | 1880-04-21
GB | Prime Minister | William Ewart Gladstone | Gladstone | William Gladstone | he | 1880-04-23 | 1885-06-09 | 1885-06-09
GB | Prime Minister | Arthur Balfour | Balfour | | he | 1902-07-12 | 1905-12-04 | 1905-12-04
GB | Prime Minister | Henry Campbell-Bannerman | Campbell-Bannerman | | he | 1905-12-05 | 1908-04-05 | 1908-04-05
GB | Prime Minister | H. H. Asquith | Asquith | Herbert Asquith; H.H. Asquith | he | 1908-04-05 | 1916-12-05 | 1916-12-05
GB | Prime Minister | David Lloyd George | Lloyd George | | he | 1916-12-06 | 1922-10-19 | 1922-10-19
GB | Prime Minister | Bonar Law | Bonar Law | Andrew Bonar Law | he | 1922-10-23 | 1923-05-20 | 1923-05-20
GB | Prime Minister | Stanley Baldwin | Baldwin | | he | 1923-05-22 | 1924-01-22 | 1924-01-22
GB | Prime Minister | Ramsay MacDonald | MacDonald | | he | 1924-01-22 | 1924-11-04 | 1924-11-04
GB | Prime Minister | Stanley Baldwin | Baldwin | | he | 1924-11-04 | 1929-06-04 | 1929-06-04
GB | Prime Minister | Ramsay MacDonald | MacDonald | | he | 1929-06-05 | 1935-06-07 | 1935-06-07
GB | Prime Minister | Stanley Baldwin | Baldwin | | he | 1935-06-07 | 1937-05-28 | 1937-05-28
GB | Prime Minister | Neville Chamberlain | Chamberlain | | he | 1937-05-28 | 1940-05-10 | 1940-05-10
GB | Prime Minister | Winston Churchill | Churchill | | he | 1940-05-10 | 1945-07-26 | 1945-07-26
GB | Prime Minister | Clement Attlee | Attlee | | he | 1945-07-26 | 1951-10-26 | 1951-10-26
GB | Prime Minister | Winston Churchill | Churchill | | he | 1951-10-26 | 1955-04-05 | 1955-04-05
GB | Prime Minister | Anthony Eden | Eden | | he | 1955-04-06 | 1957-01-09 | 1957-01-09
GB | Prime Minister | Harold Macmillan | Macmillan | | he | 1957-01-10 | 1963-10-18 | 1963-10-18
GB | Prime Minister | Alec Douglas-Home | Douglas-Home | | he | 1963-10-19 | 1964-10-16 | 1964-10-16
GB | Prime Minister | Harold Wilson | Wilson | | he | 1964-10-16 | 1970-06-19 | 1970-06-19
GB | Prime Minister | Edward Heath | Heath | Ted Heath | he | 1970-06-19 | 1974-03-04 | 1974-03-04
GB | Prime Minister | Harold Wilson | Wilson | | he | 1974-03-04 | 1976-04-05 | 1976-04-05
GB | Prime Minister | James Callaghan | Callaghan | Jim Callaghan | he | 1976-04-05 | 1979-05-04 | 1979-05-04
GB | Prime Minister | Margaret Thatcher | Thatcher! | | she | 1979-05-04 | 1990-11-28 | 1990-11-28
GB | Prime Minister | John Major | Major | | he | 1990-11-28 | 1997-05-02 | 1997-05-02
GH | President | Kwame Nkrumah | Nkrumah! | | he | 1960-07-01 | 1966-02-24 | 1966-02-24
GR | Prime Minister | Konstantinos Karamanlis | Karamanlis | | he | 1974-07-24 | 1980-05-10 | 1980-05-10
HU | Prime Minister | Imre Nagy | Nagy | | he | 1956-10-24 | 1956-11-04 | 1956-11-04
ID | President | Sukarno | Sukarno | | he | 1945-08-18 | 1967-03-12 | 1967-03-12
ID | President | Suharto | Suharto | | he | 1968-03-27 | 1998-05-21 | 1998-05-21
IE | Taoiseach | Éamon de Valera | de Valera | Eamon de Valera | he | 1957-03-20 | 1959-06-23 | 1959-06-23
IE | Taoiseach | Charles Haughey | Haughey | | he | 1987-03-10 | 1992-02-11 | 1992-02-11
IL | Prime Minister | David Ben-Gurion | Ben-Gurion! | | he | 1955-11-03 | 1963-06-26 | 1963-06-26
IL | Prime Minister | Levi Eshkol | Eshkol | | he | 1963-06-26 | 1969-02-26 | 1969-02-26
IL | Prime Minister | Golda Meir | Meir | | she | 1969-03-17 | 1974-06-03 | 1974-06-03
IL | Prime Minister | Yitzhak Rabin | Rabin | | he | 1974-06-03 | 1977-06-20 | 1977-06-20
IL | Prime Minister | Menachem Begin | Begin | | he | 1977-06-20 | 1983-10-10 | 1983-10-10
IL | Prime Minister | Yitzhak Shamir | Shamir | | he | 1986-10-20 | 1992-07-13 | 1992-07-13
IL | Prime Minister | Yitzhak Rabin | Rabin | | he | 1992-07-13 | 1995-11-04 | 1995-11-04
IN | Prime Minister | Jawaharlal Nehru | Nehru | | he | 1947-08-15 | 1964-05-27 | 1964-05-27
IN | Prime Minister | Lal Bahadur Shastri | Shastri | | he | 1964-06-09 | 1966-01-11 | 1966-01-11
IN | Prime Minister | Indira Gandhi | Gandhi | | she | 1966-01-24 | 1977-03-24 | 1977-03-24
IN | Prime Minister | Morarji Desai | Desai | | he | 1977-03-24 | 1979-07-28 | 1979-07-28
IN | Prime Minister | Indira Gandhi | Gandhi | | she | 1980-01-14 | 1984-10-31 | 1984-10-31
IN | Prime Minister | Rajiv Gandhi | Gandhi | | he | 1984-10-31 | 1989-12-02 | 1989-12-02
IN | Prime Minister | P. V. Narasimha Rao | Narasimha Rao | Narasimha Rao; P.V. Narasimha Rao | he | 1991-06-21 | 1996-05-16 | 1996-05-16
IQ | President | Saddam Hussein | Saddam | Saddam | he | 1979-07-16 | 2003-04-09 | 2003-04-09
IT | Prime Minister | Benito Mussolini | Mussolini | | he | 1922-10-31 | 1943-07-25 | 1943-07-25
IT | Prime Minister | Alcide De Gasperi | De Gasperi | | he | 1945-12-10 | 1953-08-17 | 1953-08-17
IT | Prime Minister | Bettino Craxi | Craxi | | he | 1983-08-04 | 1987-04-18 | 1987-04-18
JP | Prime Minister | Yasuhiro Nakasone | Nakasone | | he | 1982-11-27 | 1987-11-06 | 1987-11-06
KE | President | Jomo Kenyatta | Kenyatta | | he | 1964-12-12 | 1978-08-22 | 1978-08-22
KE | President | Daniel arap Moi | Moi | | he | 1978-08-22 | 2002-12-30 | 2002-12-30
KP | Supreme Leader | Kim Il Sung | Kim | Kim Il-sung | he | 1948-09-09 | 1994-07-08 | 1994-07-08
KR | President | Syngman Rhee | Rhee | | he | 1948-07-24 | 1960-04-26 | 1960-04-26
KR | President | Park Chung-hee | Park | Park Chung Hee | he | 1963-12-17 | 1979-10-26 | 1979-10-26
PH | President | Ferdinand Marcos | Marcos | | he | 1965-12-30 | 1986-02-25 | 1986-02-25
PH | President | Corazon Aquino | Aquino | Cory Aquino | she | 1986-02-25 | 1992-06-30 | 1992-06-30
PK | President | Muhammad Zia-ul-Haq | Zia-ul-Haq | Zia-ul-Haq | he | 1978-09-16 | 1988-08-17 | 1988-08-17
PK | Prime Minister | Zulfikar Ali Bhutto | Bhutto | Zulfiqar Ali Bhutto | he | 1973-08-14 | 1977-07-05 | 1977-07-05
PL | President | Lech Wałęsa | Wałęsa! | Lech Walesa | he | 1990-12-22 | 1995-12-22 | 1995-12-22
RO | President | Nicolae Ceaușescu | Ceaușescu! | Nicolae Ceausescu | he | 1974-03-28 | 1989-12-22 | 1989-12-22
RU | Foreign Minister | Vyacheslav Molotov | Molotov | | he | 1939-05-03 | 1949-03-04 | 1949-03-04
RU | Foreign Minister | Andrei Gromyko | Gromyko! | | he | 1957-02-15 | 1985-07-02 | 1985-07-02
RU | General Secretary | Joseph Stalin | Stalin | Josef Stalin | he | 1922-04-03 | 1953-03-05 | 1953-03-05
RU | General Secretary | Nikita Khrushchev | Khrushchev! | | he | 1953-09-14 | 1964-10-14 | 1964-10-14
RU | General Secretary | Leonid Brezhnev | Brezhnev! | | he | 1964-10-14 | 1982-11-10 | 1982-11-10
RU | General Secretary | Yuri Andropov | Andropov | | he | 1982-11-12 | 1984-02-09 | 1984-02-09
RU | General Secretary | Konstantin Chernenko | Chernenko | | he | 1984-02-13 | 1985-03-10 | 1985-03-10
RU | General Secretary | Mikhail Gorbachev | Gorbachev! | | he | 1985-03-11 | 1991-08-24 | 1991-08-24
RU | Prime Minister | Viktor Chernomyrdin | Chernomyrdin | | he | 1992-12-14 | 1998-03-23 | 1998-03-23
RU | Prime Minister | Yevgeny Primakov | Primakov | | he | 1998-09-11 | 1999-05-12 | 1999-05-12
RU | leader of the Soviet Union | Vladimir Lenin | Lenin | | he | 1922-12-30 | 1924-01-21 | 1924-01-21
SE | Prime Minister | Olof Palme | Palme | | he | 1982-10-08 | 1986-02-28 | 1986-02-28
SG | Prime Minister | Lee Kuan Yew | Lee | | he | 1959-06-05 | 1990-11-28 | 1990-11-28
TR | President | Mustafa Kemal Atatürk | Atatürk! | Kemal Atatürk; Mustafa Kemal | he | 1923-10-29 | 1938-11-10 | 1938-11-10
TW | President | Chiang Kai-shek | Chiang | | he | 1950-03-01 | 1975-04-05 | 1975-04-05
TZ | President | Julius Nyerere | Nyerere! | | he | 1964-04-26 | 1985-11-05 | 1985-11-05
UG | President | Idi Amin | Amin | | he | 1971-01-25 | 1979-04-11 | 1979-04-11
US | President | George Washington | Washington | | he | 1789-04-30 | 1797-03-04 | 1797-03-04
US | President | John Adams | Adams | | he | 1797-03-04 | 1801-03-04 | 1801-03-04
US | President | Thomas Jefferson | Jefferson | | he | 1801-03-04 | 1809-03-04 | 1809-03-04
US | President | James Madison | Madison | | he | 1809-03-04 | 1817-03-04 | 1817-03-04
US | President | James Monroe | Monroe | | he | 1817-03-04 | 1825-03-04 | 1825-03-04
US | President | John Quincy Adams | Adams | | he | 1825-03-04 | 1829-03-04 | 1829-03-04
US | President | Andrew Jackson | Jackson | | he | 1829-03-04 | 1837-03-04 | 1837-03-04
US | President | Martin Van Buren | Van Buren | | he | 1837-03-04 | 1841-03-04 | 1841-03-04
US | President | William Henry Harrison | Harrison | | he | 1841-03-04 | 1841-04-04 | 1841-04-04
US | President | John Tyler | Tyler | | he | 1841-04-04 | 1845-03-04 | 1845-03-04
US | President | James K. Polk | Polk | James Polk | he | 1845-03-04 | 1849-03-04 | 1849-03-04
US | President | Zachary Taylor | Taylor | | he | 1849-03-04 | 1850-07-09 | 1850-07-09
US | President | Millard Fillmore | Fillmore | | he | 1850-07-09 | 1853-03-04 | 1853-03-04
US | President | Franklin Pierce | Pierce | | he | 1853-03-04 | 1857-03-04 | 1857-03-04
US | President | James Buchanan | Buchanan | | he | 1857-03-04 | 1861-03-04 | 1861-03-04
US | President | Abraham Lincoln | Lincoln | | he | 1861-03-04 | 1865-04-15 | 1865-04-15
US | President | Andrew Johnson | Johnson | | he | 1865-04-15 | 1869-03-04 | 1869-03-04
US | President | Ulysses S. Grant | Grant | Ulysses Grant | he | 1869-03-04 | 1877-03-04 | 1877-03-04
US | President | Rutherford B. Hayes | Hayes | Rutherford Hayes | he | 1877-03-04 | 1881-03-04 | 1881-03-04
US | President | James A. Garfield | Garfield | James Garfield | he | 1881-03-04 | 1881-09-19 | 1881-09-19
US | President | Chester A. Arthur | Arthur | Chester Arthur | he | 1881-09-19 | 1885-03-04 | 1885-03-04
US | President | Grover Cleveland | Cleveland | | he | 1885-03-04 | 1889-03-04 | 1889-03-04
US | President | Benjamin Harrison | Harrison | | he | 1889-03-04 | 1893-03-04 | 1893-03-04
US | President | Grover Cleveland | Cleveland | | he | 1893-03-04 | 1897-03-04 | 1897-03-04
US | President | William McKinley | McKinley | | he | 1897-03-04 | 1901-09-14 | 1901-09-14
US | President | Theodore Roosevelt | Roosevelt | Teddy Roosevelt | he | 1901-09-14 | 1909-03-04 | 1909-03-04
US | President | William Howard Taft | Taft | | he | 1909-03-04 | 1913-03-04 | 1913-03-04
US | President | Woodrow Wilson | Wilson | | he | 1913-03-04 | 1921-03-04 | 1921-03-04
US | President | Warren G. Harding | Harding | Warren Harding | he | 1921-03-04 | 1923-08-02 | 1923-08-02
US | President | Calvin Coolidge | Coolidge | | he | 1923-08-02 | 1929-03-04 | 1929-03-04
US | President | Herbert Hoover | Hoover | | he | 1929-03-04 | 1933-03-04 | 1933-03-04
US | President | Franklin D. Roosevelt | Roosevelt | Franklin Roosevelt; Franklin Delano Roosevelt | he | 1933-03-04 | 1945-04-12 | 1945-04-12
US | President | Harry S. Truman | Truman | Harry Truman | he | 1945-04-12 | 1953-01-20 | 1953-01-20
US | President | Dwight D. Eisenhower | Eisenhower | Dwight Eisenhower | he | 1953-01-20 | 1961-01-20 | 1961-01-20
US | President | John F. Kennedy | Kennedy | John Fitzgerald Kennedy | he | 1961-01-20 | 1963-11-22 | 1963-11-22
US | President | Lyndon B. Johnson | Johnson | Lyndon Johnson; Lyndon Baines Johnson | he | 1963-11-22 | 1969-01-20 | 1969-01-20
US | President | Richard Nixon | Nixon | Richard M. Nixon | he | 1969-01-20 | 1974-08-09 | 1974-08-09
US | President | Gerald Ford | Ford | Gerald R. Ford | he | 1974-08-09 | 1977-01-20 | 1977-01-20
US | President | Jimmy Carter | Carter | | he | 1977-01-20 | 1981-01-20 | 1981-01-20
US | President | Ronald Reagan | Reagan! | | he | 1981-01-20 | 1989-01-20 | 1989-01-20
US | President | George H. W. Bush | Bush | George H.W. Bush; George Herbert Walker Bush | he | 1989-01-20 | 1993-01-20 | 1993-01-20
US | Secretary of Defense | Robert McNamara | McNamara | | he | 1961-01-21 | 1968-02-29 | 1968-02-29
US | Secretary of Defense | Caspar Weinberger | Weinberger | | he | 1981-01-21 | 1987-11-23 | 1987-11-23
US | Secretary of Defense | William Perry | Perry | William J. Perry | he | 1994-02-03 | 1997-01-24 | 1997-01-24
US | Secretary of State | Cordell Hull | Hull | | he | 1933-03-04 | 1944-11-30 | 1944-11-30
US | Secretary of State | George Marshall | Marshall | George C. Marshall | he | 1947-01-21 | 1949-01-20 | 1949-01-20
US | Secretary of State | Dean Acheson | Acheson | | he | 1949-01-21 | 1953-01-20 | 1953-01-20
US | Secretary of State | John Foster Dulles | Dulles | | he | 1953-01-26 | 1959-04-22 | 1959-04-22
US | Secretary of State | Dean Rusk | Rusk | | he | 1961-01-21 | 1969-01-20 | 1969-01-20
US | Secretary of State | Henry Kissinger | Kissinger! | | he | 1973-09-22 | 1977-01-20 | 1977-01-20
US | Secretary of State | Cyrus Vance | Vance | | he | 1977-01-23 | 1980-04-28 | 1980-04-28
US | Secretary of State | Alexander Haig | Haig | | he | 1981-01-22 | 1982-07-05 | 1982-07-05
US | Secretary of State | George Shultz | Shultz | George P. Shultz | he | 1982-07-16 | 1989-01-20 | 1989-01-20
US | Secretary of State | James Baker | Baker | James A. Baker | he | 1989-01-25 | 1992-08-23 | 1992-08-23
US | Secretary of State | Warren Christopher | Christopher | | he | 1993-01-20 | 1997-01-17 | 1997-01-17
US | Vice President | John Nance Garner | Garner | | he | 1933-03-04 | 1941-01-20 | 1941-01-20
US | Vice President | Henry A. Wallace | Wallace | Henry Wallace | he | 1941-01-20 | 1945-01-20 | 1945-01-20
US | Vice President | Alben Barkley | Barkley | | he | 1949-01-20 | 1953-01-20 | 1953-01-20
US | Vice President | Hubert Humphrey | Humphrey | Hubert H. Humphrey | he | 1965-01-20 | 1969-01-20 | 1969-01-20
US | Vice President | Spiro Agnew | Agnew | | he | 1969-01-20 | 1973-10-10 | 1973-10-10
US | Vice President | Nelson Rockefeller | Rockefeller | | he | 1974-12-19 | 1977-01-20 | 1977-01-20
US | Vice President | Walter Mondale | Mondale | | he | 1977-01-20 | 1981-01-20 | 1981-01-20
US | Vice President | Dan Quayle | Quayle | | he | 1989-01-20 | 1993-01-20 | 1993-01-20
ZA | President | F. W. de Klerk | de Klerk | F.W. de Klerk; Frederik Willem de Klerk | he | 1989-09-20 | 1994-05-10 | 1994-05-10
`;
