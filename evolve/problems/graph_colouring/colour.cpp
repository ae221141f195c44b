// Colours a graph: reading and writing are frozen, how it is coloured is not.
#include <algorithm>
#include <cctype>
#include <cstdio>
#include <iterator>
#include <iostream>
#include <string>
#include <vector>

using Graph = std::vector<std::vector<int>>;  // neighbours of each vertex

// EVOLVE-BLOCK-START
// One vertex after the other, the one in most need first, each with the lowest colour that no neighbour has.
std::vector<int> colour(const Graph& graph) {
    const double by_degree = 0.01, by_neighbours_done = 0.0, by_colours_around = 0.0, by_place = -0.1;
    const int vertices = graph.size();
    std::vector<int> colours(vertices, -1);
    std::vector<std::vector<bool>> taken(vertices, std::vector<bool>(vertices + 1, false));
    std::vector<int> around(vertices, 0), done(vertices, 0);
    for (int step = 0; step < vertices; step++) {
        int chosen = -1;
        double most = 0;
        for (int v = 0; v < vertices; v++) {
            if (colours[v] >= 0) continue;
            double need = by_degree * graph[v].size() + by_neighbours_done * done[v] + by_colours_around * around[v] +
                          by_place * v;
            if (chosen < 0 || need > most) {
                chosen = v;
                most = need;
            }
        }
        int lowest = 0;
        while (taken[chosen][lowest]) lowest++;
        colours[chosen] = lowest;
        for (int other : graph[chosen]) {
            done[other]++;
            if (!taken[other][lowest]) {
                taken[other][lowest] = true;
                around[other]++;
            }
        }
    }
    return colours;
}
// EVOLVE-BLOCK-END

// {"vertices": 3, "edges": [[0, 1], [1, 2]]}: the numbers in their order say it all.
std::vector<int> numbers(const std::string& text) {
    std::vector<int> found;
    for (size_t at = 0; at < text.size(); at++) {
        if (!std::isdigit((unsigned char)text[at])) continue;
        size_t length = 0;
        found.push_back(std::stoi(text.substr(at), &length));
        at += length;
    }
    return found;
}

int main() {
    const std::vector<int> read = numbers({std::istreambuf_iterator<char>(std::cin), {}});
    Graph graph(read.at(0));
    for (size_t at = 1; at + 1 < read.size(); at += 2) {
        graph[read[at]].push_back(read[at + 1]);
        graph[read[at + 1]].push_back(read[at]);
    }
    const char* before = "[";
    for (int one : colour(graph)) {
        std::printf("%s%d", before, one);
        before = ", ";
    }
    std::puts(graph.empty() ? "[]" : "]");
}
